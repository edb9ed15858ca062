import type { Client } from 'pg';

/**
 * Current class names of renamed migrations, by the former name that older databases have in the table `migrations`.
 */
const RENAMED_MIGRATIONS: Readonly<Record<string, string>> = {
  DeleteWhatUsersLeave1700002001000: 'CascadeUserDeletion1700002001000',
  WidenProducts1700005001000: 'AddProductAttributes1700005001000',
  RememberWhatWasShown1700006001000: 'AddProductIdsToGeneratedOrders1700006001000',
  IndexWhatFiltersRead1700006002000: 'AddProductFilterBits1700006002000',
  KeepSearchOptions1700007001000: 'AddOptionsToGeneratedOrders1700007001000',
  SpeedUpSearch1700008000000: 'CreateCatalogueSizeAndTopicSets1700008000000',
  ShuffleProducts1700008001000: 'AddShuffledProductsIndex1700008001000',
  CountOffers1700008002000: 'CreateOfferCounts1700008002000',
};

/**
 * Updates the names in the table `migrations` to the current class names. TypeORM identifies migrations by class name
 * and would run a renamed migration a second time. Does nothing on a new database or when repeated.
 *
 * @param client - connection that holds the advisory lock of `migrateDatabase`
 */
export async function renameRecordedMigrations(client: Client): Promise<void> {
  const { rows } = await client.query<{ exists: boolean }>(
    `select to_regclass('migrations') is not null as exists`,
  );
  if (!rows[0]?.exists) return;
  // One statement is one transaction: either all names are current or none has changed.
  await client.query(
    `update migrations set name = renamed.to_name
     from unnest($1::text[], $2::text[]) as renamed (from_name, to_name)
     where migrations.name = renamed.from_name`,
    [Object.keys(RENAMED_MIGRATIONS), Object.values(RENAMED_MIGRATIONS)],
  );
}
