import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { Client } from 'pg';
import { migrateDatabase } from './migrate-database';
import { MIGRATIONS } from './migrations';

/** Names in the table `migrations` of a database that was migrated before the migrations were renamed. */
const FORMER_NAMES = [
  'CreateUsers1700000001000',
  'CreatePersonalAccessTokens1700000002000',
  'CreateNotifications1700000003000',
  'CreateProducts1700000004000',
  'CreateOrders1700000005000',
  'CreateJobOutbox1700000006000',
  'DeleteWhatUsersLeave1700002001000',
  'CreateThrottleAttempts1700002002000',
  'CreateFailedJobs1700004000000',
  'CreateQueueRestarts1700004001000',
  'CreateJobLocks1700004002000',
  'CreateScheduledTasks1700004003000',
  'WidenProducts1700005001000',
  'RememberWhatWasShown1700006001000',
  'IndexWhatFiltersRead1700006002000',
  'AddSearchProgress1700007000000',
  'KeepSearchOptions1700007001000',
  'SpeedUpSearch1700008000000',
  'ShuffleProducts1700008001000',
  'CountOffers1700008002000',
];

const timestampOf = (name: string) => name.slice(-13);
const migrationNames = MIGRATIONS.map(({ name }) => name);
const migrationNamesFrom = (first: number) => migrationNames.slice(first);

describe('renameRecordedMigrations', () => {
  let database: TestDatabase;
  let client: Client;

  beforeEach(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
  });

  const readRecordedNames = async () => {
    const { rows } = await client.query<{ name: string }>(
      'select name from migrations order by id',
    );
    return rows.map(({ name }) => name);
  };
  /** Restores the former names; migrations that did not exist then stay recorded under their own names. */
  const restoreFormerNames = async () => {
    for (const name of FORMER_NAMES)
      await client.query('update migrations set name = $1 where "timestamp" = $2', [
        name,
        timestampOf(name),
      ]);
  };
  /** Returns every column, index, trigger and function definition of the schema `public`. */
  const readSchema = async () => {
    const { rows } = await client.query<{ definition: string }>(`
      select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default, generation_expression)
        as definition from information_schema.columns where table_schema = 'public'
      union all select indexdef from pg_indexes where schemaname = 'public'
      union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      union all select pg_get_functiondef(pg_proc.oid) from pg_proc
        where pronamespace = 'public'::regnamespace and prokind = 'f' and prolang <> 13
      union all select pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
      order by 1`);
    return rows.map(({ definition }) => definition);
  };

  it('has a current migration for every former name', () => {
    const timestamps = migrationNames.map(timestampOf);
    expect(timestamps.slice(0, FORMER_NAMES.length)).toEqual(FORMER_NAMES.map(timestampOf));
  });

  it('lets migrateDatabase run nothing twice on a database with the former names', async () => {
    await restoreFormerNames();
    expect((await readRecordedNames()).slice(0, FORMER_NAMES.length)).toEqual(FORMER_NAMES);
    const schema = await readSchema();
    await expect(migrateDatabase(database.url)).resolves.toEqual([]);
    await expect(readRecordedNames()).resolves.toEqual(migrationNames);
    await expect(readSchema()).resolves.toEqual(schema);
    expect(schema.length).toBeGreaterThan(100);
  });

  it('changes nothing when migrateDatabase is repeated', async () => {
    await restoreFormerNames();
    await migrateDatabase(database.url);
    const { rows: before } = await client.query('select * from migrations order by id');
    await expect(migrateDatabase(database.url)).resolves.toEqual([]);
    const { rows: after } = await client.query('select * from migrations order by id');
    expect(after).toEqual(before);
  });

  it('renames in a database that lacks the latest migrations, which then run', async () => {
    await restoreFormerNames();
    await client.query(
      'drop table offer_counts cascade; drop function offer_counts_follow cascade',
    );
    await client.query(`delete from migrations where "timestamp" >= 1700008002000`);
    const first = migrationNames.findIndex((name) => timestampOf(name) === '1700008002000');
    await expect(migrateDatabase(database.url)).resolves.toEqual(migrationNamesFrom(first));
    await expect(readRecordedNames()).resolves.toEqual(migrationNames);
  });

  it('leaves a new database to the migrations', async () => {
    await client.query(
      'drop schema public cascade; create schema public; drop schema bullmq cascade',
    );
    await expect(migrateDatabase(database.url)).resolves.toEqual(migrationNames);
  });
});
