import type { Config } from '@giftspire/config';
import { acquireDatabase, describeDatabaseError, migrate } from '@giftspire/database';
import { StartFailure } from '@giftspire/lifecycle';
import type { RegisterCommands } from '../command-context';
import { formatExamples } from '../format-examples';
import type { Print } from '../print';

/** `migrate` */
export const registerMigrate: RegisterCommands = (program, { print, loadConfig }) => {
  program
    .command('migrate')
    .description('run the database migrations that have not run yet')
    .addHelpText('after', formatExamples('migrate'))
    .action(() => migrateDatabase(loadConfig(), print));
};

/** @throws StartFailure when the database cannot be used */
async function migrateDatabase(config: Config, print: Print): Promise<void> {
  const database = await acquireDatabase(config);
  try {
    const applied = await migrate(database.url).catch((error: unknown) => {
      throw new StartFailure(describeDatabaseError(config, error), { cause: error });
    });
    for (const name of applied) print(`applied ${name}`);
    if (applied.length === 0) print('nothing to migrate');
  } finally {
    await database.release();
  }
}
