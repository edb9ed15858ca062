import type { Config } from '@giftspire/config';
import { createDataSource, describeDatabaseError, openDatabase } from '@giftspire/database';
import { seedCatalogue } from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import type { RegisterCommands } from '../command-context';
import { formatExamples } from '../format-examples';
import type { Print } from '../print';

const UNDEFINED_TABLE = '42P01';

/** `seed` */
export const registerSeed: RegisterCommands = (program, { print, loadConfig }) => {
  program
    .command('seed')
    .description('insert or update the built-in gift catalogue; safe to repeat')
    .addHelpText('after', formatExamples('seed'))
    .action(() => seedDatabase(loadConfig(), print));
};

/** @throws StartFailure when the database cannot be used or is not migrated */
async function seedDatabase(config: Config, print: Print): Promise<void> {
  const database = await openDatabase(config);
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
