import type { Config } from '@giftspire/config';
import { createDataSource, describeDatabaseError, openDatabase } from '@giftspire/database';
import { seedCatalogue } from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import type { Print } from '../print';

const UNDEFINED_TABLE = '42P01';

/** `seed` */
export const seedCommand: RegisterCommands = (program, { print, configure }) => {
  program
    .command('seed')
    .description('bring the built-in gift catalogue up to date; safe to repeat')
    .addHelpText('after', examples('seed'))
    .action(() => seedDatabase(configure(), print));
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
    throw new StartFailure(reasonOf(config, error), { cause: error });
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.release();
  }
}

function reasonOf(config: Config, error: unknown): string {
  return (error as { code?: string }).code === UNDEFINED_TABLE
    ? 'the database is not migrated; run: npm run console -- migrate'
    : describeDatabaseError(config, error);
}
