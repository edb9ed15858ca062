import type { Client } from 'pg';

/** Where the tables of a Laravel application go, and what the schema's comment says until their rows are ours. */
export const LARAVEL_SCHEMA = 'laravel';
export const NOT_IMPORTED = 'set aside; its rows are not taken over yet';

/**
 * Moves the tables of a Laravel application, if this is its database, into the schema `laravel`, where nothing of them
 * is lost and none is in the way: `users`, `personal_access_tokens`, `jobs` and even `migrations` are names of ours too.
 *
 * @param client - holds the lock of migrations
 */
export async function moveLaravelTables(client: Client): Promise<void> {
  if (!(await isLaravelDatabase(client))) return;
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I', tablename) as name from pg_tables where schemaname = 'public'`,
  );
  await client.query(
    [
      'begin',
      `create schema ${LARAVEL_SCHEMA}`,
      `comment on schema ${LARAVEL_SCHEMA} is '${NOT_IMPORTED}'`,
      ...tables.map(({ name }) => `alter table public.${name} set schema ${LARAVEL_SCHEMA}`),
      'commit',
    ].join('; '),
  );
}

/** Laravel counts batches of migrations, TypeORM keeps times. */
async function isLaravelDatabase(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from information_schema.columns
     where table_schema = 'public' and table_name = 'migrations' and column_name = 'batch'`,
  );
  return rowCount === 1;
}
