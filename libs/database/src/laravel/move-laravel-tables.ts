import type { Client } from 'pg';

/** Schema for the tables of a Laravel application, and its comment until their rows are imported. */
export const LARAVEL_SCHEMA = 'laravel';
export const NOT_IMPORTED = 'set aside; its rows are not taken over yet';

/**
 * Moves the tables of a Laravel application, if the database has them, into the schema `laravel`, because their names
 * (`users`, `personal_access_tokens`, `jobs`, `migrations`) conflict with the tables of this application.
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

/** Returns whether the table `migrations` is Laravel's: only Laravel's has the column `batch`. */
async function isLaravelDatabase(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from information_schema.columns
     where table_schema = 'public' and table_name = 'migrations' and column_name = 'batch'`,
  );
  return rowCount === 1;
}
