import type { Client } from 'pg';

/** Schema that receives the tables of a Laravel application. */
export const LARAVEL_SCHEMA = 'laravel';
/** Database comment of the schema that marks its rows as not yet imported. */
export const NOT_IMPORTED_COMMENT = 'set aside; its rows are not taken over yet';

/**
 * Moves the tables of a Laravel application, if the database has them, into the schema `laravel`, because their names
 * (`users`, `personal_access_tokens`, `jobs`, `migrations`) conflict with the tables of this application.
 *
 * @param client - connection that holds the advisory lock of `migrateDatabase`
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
      `comment on schema ${LARAVEL_SCHEMA} is '${NOT_IMPORTED_COMMENT}'`,
      ...tables.map(({ name }) => `alter table public.${name} set schema ${LARAVEL_SCHEMA}`),
      'commit',
    ].join('; '),
  );
}

/**
 * Returns whether the database is a Laravel application's: only Laravel's table `migrations` has the column `batch`.
 */
async function isLaravelDatabase(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from information_schema.columns
     where table_schema = 'public' and table_name = 'migrations' and column_name = 'batch'`,
  );
  return rowCount === 1;
}
