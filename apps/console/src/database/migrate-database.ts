import type { Config } from '@giftspire/config';
import { acquireDatabase, describeDatabaseError, migrateDatabase } from '@giftspire/database';
import { StartFailure } from '@giftspire/lifecycle';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';
import type { PrintLine } from '../print-line';

/** Registers the command `migrate`. */
export const registerMigrateCommand: RegisterCommand = (program, { print, loadConfig }) => {
  program
    .command('migrate')
    .description('run the database migrations that have not run yet')
    .addHelpText('after', formatExamples('migrate'))
    .action(() => migrateAndPrint(loadConfig(), print));
};

/**
 * Runs the migrations and prints a line for each that ran.
 *
 * @throws StartFailure when the database cannot be used
 */
async function migrateAndPrint(config: Config, print: PrintLine): Promise<void> {
  const database = await acquireDatabase(config);
  try {
    const applied = await migrateDatabase(database.url).catch((error: unknown) => {
      throw new StartFailure(describeDatabaseError(config, error), { cause: error });
    });
    for (const name of applied) print(`applied ${name}`);
    if (applied.length === 0) print('nothing to migrate');
  } finally {
    await database.release();
  }
}
