import type { DataSource } from 'typeorm';

const OF_RELAYS = `
  from pg_stat_activity
 where datname = current_database() and application_name = 'outbox-relay'`;

/** How many relays are connected to this database. */
export async function relays(dataSource: DataSource): Promise<number> {
  const [{ count }] = await dataSource.query<[{ count: number }]>(
    `select count(*)::int as count ${OF_RELAYS}`,
  );
  return count;
}

/** Breaks the connections of all relays of this database, as a dying process or network would. */
export async function breakRelays(dataSource: DataSource): Promise<void> {
  await dataSource.query(`select pg_terminate_backend(pid) ${OF_RELAYS}`);
}
