import type { Client } from 'pg';
import { LARAVEL_SCHEMA, NOT_IMPORTED_COMMENT } from './move-laravel-tables';

const USER_TYPE = `'App\\Models\\User'`;

/**
 * Builds the statement that copies a table, by table name. Laravel's timestamps have no time zone; by default they are
 * UTC.
 */
const COPY_STATEMENTS = {
  users: (nickname: string) => `
    insert into public.users (id, nickname, password, created_at, updated_at)
    select id, ${nickname}, password, coalesce(created_at::timestamptz, now()), coalesce(updated_at::timestamptz, now())
    from laravel.users`,
  personal_access_tokens: () => `
    insert into public.personal_access_tokens
      (id, tokenable_type, tokenable_id, name, token, abilities, last_used_at, expires_at, created_at, updated_at)
    select id, tokenable_type, tokenable_id, name, token, abilities, last_used_at::timestamptz,
      expires_at::timestamptz, created_at::timestamptz, updated_at::timestamptz
    from laravel.personal_access_tokens
    where tokenable_type = ${USER_TYPE} and tokenable_id in (select id from public.users)`,
  notifications: () => `
    insert into public.notifications
      (id, type, notifiable_type, notifiable_id, data, read_at, created_at, updated_at)
    select id, type, notifiable_type, notifiable_id, data::jsonb, read_at::timestamptz,
      coalesce(created_at::timestamptz, now()), coalesce(updated_at::timestamptz, now())
    from laravel.notifications
    where notifiable_type = ${USER_TYPE} and notifiable_id in (select id from public.users)`,
} as const;

type ImportedTableName = keyof typeof COPY_STATEMENTS;
const IMPORTED_TABLES = Object.keys(COPY_STATEMENTS) as ImportedTableName[];

/**
 * Copies users, access tokens and notifications from the schema `laravel` with their ids, so that clients stay logged
 * in. Runs in one transaction. Does nothing when the rows are already copied or there is no such schema.
 *
 * @param client - connection that holds the advisory lock of `migrateDatabase`; the migrations have run
 * @throws DatabaseError when a row violates a constraint, e.g. two nicknames that differ in case only
 */
export async function importLaravelRows(client: Client): Promise<void> {
  const { rows } = await client.query<{ comment: string | null }>(
    `select obj_description(oid, 'pg_namespace') as comment from pg_namespace where nspname = $1`,
    [LARAVEL_SCHEMA],
  );
  if (rows[0]?.comment !== NOT_IMPORTED_COMMENT) return;
  await client.query('begin');
  try {
    await client.query(`set local timezone to 'UTC'`);
    for (const table of IMPORTED_TABLES) await copyLaravelTableIfPresent(client, table);
    await client.query(`comment on schema ${LARAVEL_SCHEMA} is 'taken over'`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/**
 * Copies the rows of a table and continues its id sequence after them. Does nothing when Laravel's table is missing.
 */
async function copyLaravelTableIfPresent(client: Client, table: ImportedTableName): Promise<void> {
  const columns = await readLaravelColumnNames(client, table);
  if (columns.length === 0) return;
  await client.query(COPY_STATEMENTS[table](columns.includes('nickname') ? 'nickname' : 'name'));
  if (table !== 'notifications')
    await client.query(
      `select setval(pg_get_serial_sequence('public.${table}', 'id'), max(id)) from public.${table} having max(id) > 0`,
    );
}

/** Returns the column names of a table in the schema `laravel`; empty when it does not exist. */
async function readLaravelColumnNames(client: Client, table: ImportedTableName): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = $1 and table_name = $2`,
    [LARAVEL_SCHEMA, table],
  );
  return rows.map(({ name }) => name);
}
