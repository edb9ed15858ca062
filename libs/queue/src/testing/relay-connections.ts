import type { DataSource } from 'typeorm';

const FROM_RELAY_CONNECTIONS = `
  from pg_stat_activity
 where datname = current_database() and application_name = 'outbox-relay'`;

/** Counts the outbox relays that are connected to the database. */
export async function countConnectedRelays(dataSource: DataSource): Promise<number> {
  const [{ count }] = await dataSource.query<[{ count: number }]>(
    `select count(*)::int as count ${FROM_RELAY_CONNECTIONS}`,
  );
  return count;
}

/** Terminates the connections of all outbox relays of the database, like a network failure. */
export async function terminateRelayConnections(dataSource: DataSource): Promise<void> {
  await dataSource.query(`select pg_terminate_backend(pid) ${FROM_RELAY_CONNECTIONS}`);
}
