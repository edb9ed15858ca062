import { createHash } from 'node:crypto';
import { migrateDatabase } from '@giftspire/database';
import { createTestDatabase } from '@giftspire/database/testing';
import { Client } from 'pg';
import { TestApi } from '../testing/test-api';

/** SQL that creates the schema and the migration records of a Laravel application. */
const LARAVEL = `
  create table migrations (id serial primary key, migration varchar(255) not null, batch integer not null);
  insert into migrations (migration, batch) values ('0001_01_01_000000_create_users_table', 1);
  create table users (
    id bigserial primary key,
    nickname varchar(255) not null constraint users_nickname_unique unique,
    password varchar(255) not null,
    remember_token varchar(100),
    created_at timestamp(0) without time zone,
    updated_at timestamp(0) without time zone
  );
  create table personal_access_tokens (
    id bigserial primary key,
    tokenable_type varchar(255) not null,
    tokenable_id bigint not null,
    name varchar(255) not null,
    token varchar(64) not null constraint personal_access_tokens_token_unique unique,
    abilities text,
    last_used_at timestamp(0) without time zone,
    expires_at timestamp(0) without time zone,
    created_at timestamp(0) without time zone,
    updated_at timestamp(0) without time zone
  );
  create table notifications (
    id uuid primary key,
    type varchar(255) not null,
    notifiable_type varchar(255) not null,
    notifiable_id bigint not null,
    data text not null,
    read_at timestamp(0) without time zone,
    created_at timestamp(0) without time zone,
    updated_at timestamp(0) without time zone
  );
  create table jobs (
    id bigserial primary key, queue varchar(255) not null, payload text not null, attempts smallint not null,
    reserved_at integer, available_at integer not null, created_at integer not null
  );
  create table failed_jobs (
    id bigserial primary key, uuid varchar(255) not null unique, connection text not null, queue text not null,
    payload text not null, exception text not null, failed_at timestamp(0) default current_timestamp
  );
  create table cache (key varchar(255) primary key, value text not null, expiration integer not null);`;

const PASSWORD = 'Correct-h0rse';
/** Hash of {@link PASSWORD}, computed by libxcrypt, in the format of PHP's `password_hash()`. */
const BCRYPT = '$2y$04$BCryptRequires22Chrcte87opDP5x.X/B/6VN4l7jNHAIciaU6MC';
/** A secret with a known checksum: 40 times A and its CRC-32. */
const SECRET = `${'A'.repeat(40)}2ae98c30`;
const NOTIFICATION = '0b7f3d5e-1c2a-4b6d-9e8f-a1b2c3d4e5f6';

describe('The database of a Laravel application', () => {
  let api: TestApi;

  beforeAll(async () => {
    const database = await createTestDatabase('template0');
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(LARAVEL);
    await client.query(
      `insert into users (id, nickname, password, created_at) values (41, 'Anna', $1, '2025-11-04 22:36:37')`,
      [BCRYPT],
    );
    const token = (id: number, secret: string, expiresAt: string | null) =>
      client.query(
        `insert into personal_access_tokens (id, tokenable_type, tokenable_id, name, token, abilities, expires_at, created_at)
         values ($1, 'App\\Models\\User', 41, 'web', $2, '["*"]', $3, now())`,
        [id, createHash('sha256').update(secret).digest('hex'), expiresAt],
      );
    await token(7, SECRET, null);
    await token(8, 'gone', '2025-11-04 22:36:37');
    await client.query(
      `insert into notifications (id, type, notifiable_type, notifiable_id, data, created_at)
       values ($1, 'App\\Notifications\\SearchCompleted', 'App\\Models\\User', 41, $2, '2025-11-04 22:36:37')`,
      [
        NOTIFICATION,
        JSON.stringify({
          title: 'Done',
          message: 'We found 5',
          icon: '🎁',
          type: 'success',
          order_id: 3,
        }),
      ],
    );
    await client.end();
    await migrateDatabase(database.url);
    api = await TestApi.start({}, database);
  });
  afterAll(() => api.stop());

  const logIn = (nickname: string, password: string) =>
    api.http().post('/api/auth/login').send({ nickname, password });
  const hash = async () => {
    const [row] = await api.sql<{ password: string }>(`select password from users where id = 41`);
    return row?.password;
  };

  it('keeps its tokens valid', async () => {
    const { body } = await api.http(`7|${SECRET}`).get('/api/init').expect(200);
    expect(body).toEqual({ id: '41', display_name: 'Anna' });
    await api.http('8|gone').get('/api/init').expect(401);
    await api.http(`7|${SECRET}x`).get('/api/init').expect(401);
  });

  it('lets its users log in with their password, and rehashes it with argon2id', async () => {
    expect(await hash()).toBe(BCRYPT);
    await logIn('anna', 'wrong').expect(401);
    expect(await hash()).toBe(BCRYPT);
    const { body } = await logIn('anna', PASSWORD).expect(200);
    await api
      .http((body as { access_token: string }).access_token)
      .get('/api/init')
      .expect(200);
    expect(await hash()).toMatch(/^\$argon2id\$/);
    await logIn('anna', PASSWORD).expect(200);
    await logIn('anna', 'wrong').expect(401);
  });

  it('lists its notifications, with times in UTC', async () => {
    const { body } = await api.http(`7|${SECRET}`).get('/api/notifications').expect(200);
    expect(body).toMatchObject({
      notifications: [
        {
          id: NOTIFICATION,
          title: 'Done',
          read: false,
          searchId: 3,
          timestamp: '2025-11-04T22:36:37.000Z',
        },
      ],
    });
  });

  it('gives new users and tokens unused ids', async () => {
    const { id, token } = await api.signUp('Bert');
    expect(id).toBeGreaterThan(41);
    expect(Number(token.split('|')[0])).toBeGreaterThan(8);
  });

  it('keeps all its tables in the schema laravel', async () => {
    const tables = await api.sql<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'laravel' order by 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual([
      'cache',
      'failed_jobs',
      'jobs',
      'migrations',
      'notifications',
      'personal_access_tokens',
      'users',
    ]);
  });

  it('is migrated only once', async () => {
    const { url } = api.getSharedDatabase();
    await api.sql(`delete from users where id = 41`);
    expect(await migrateDatabase(url)).toEqual([]);
    expect(await api.sql(`select from users where id = 41`)).toEqual([]);
  });
});
