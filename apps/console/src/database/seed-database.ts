import type { Config } from '@giftspire/config';
import { createDataSource, describeDatabaseError, acquireReadyDatabase } from '@giftspire/database';
import { seedCatalogue } from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';
import type { PrintLine } from '../print-line';

const UNDEFINED_TABLE = '42P01';

/** Registers the command `seed`. */
export const registerSeedCommand: RegisterCommand = (program, { print, loadConfig }) => {
  program
    .command('seed')
    .description('insert or update the built-in gift catalogue; safe to repeat')
    .addHelpText('after', formatExamples('seed'))
    .action(() => seedAndPrint(loadConfig(), print));
};

/**
 * Inserts or updates the built-in catalogue and prints one line with the numbers of products.
 *
 * @throws StartFailure when the database cannot be used or is not migrated
 */
async function seedAndPrint(config: Config, print: PrintLine): Promise<void> {
  const database = await acquireReadyDatabase(config);
  const dataSource = createDataSource(database.url);
  try {
    await dataSource.initialize();
    const { total, inserted, updated, removed } = await seedCatalogue(dataSource);
    print(`${total} products: ${inserted} new, ${updated} changed, ${removed} removed`);
  } catch (error) {
    throw new StartFailure(describeSeedError(config, error), { cause: error });
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.release();
  }
}

function describeSeedError(config: Config, error: unknown): string {
  return (error as { code?: string }).code === UNDEFINED_TABLE
    ? 'the database is not migrated; run: npm run console -- migrate'
    : describeDatabaseError(config, error);
}
