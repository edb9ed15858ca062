import { loadConfig, type Config } from '@giftspire/config';
import { Command } from 'commander';
import { listFailedJobs } from './list-failed-jobs';
import { migrateDatabase } from './migrate-database';
import type { Print } from './print';
import { seedDatabase } from './seed-database';

/**
 * The command line. Commands read the configuration when they run, so that help needs none.
 *
 * @returns unparsed; a command that fails rejects `parseAsync`
 */
export function createConsole(
  print: Print = (line) => void process.stdout.write(`${line}\n`),
  configure: () => Config = loadConfig,
): Command {
  const program = new Command('npm run console --')
    .description('Commands for whoever runs Giftspire.')
    .showHelpAfterError();

  program
    .command('migrate')
    .description("bring the database's tables up to date; safe to repeat")
    .addHelpText('after', example('migrate'))
    .action(() => migrateDatabase(configure(), print));

  program
    .command('seed')
    .description('bring the built-in gift catalogue up to date; safe to repeat')
    .addHelpText('after', example('seed'))
    .action(() => seedDatabase(configure(), print));

  program
    .command('queue:failed')
    .description('list the jobs that were given up, the latest first')
    .option('--json', 'as a JSON array')
    .addHelpText('after', example('queue:failed --json'))
    .action((options: { json?: boolean }) => listFailedJobs(configure(), print, options));

  return program;
}

const example = (command: string) => `\nExample:\n  npm run console -- ${command}`;
