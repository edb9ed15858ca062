import { loadConfig } from '@giftspire/config';
import { Command } from 'commander';
import { registerCatalogueImport } from './catalogue/import-catalogue';
import type { CommandContext, RegisterCommands } from './command-context';
import { registerMigrate } from './database/migrate-database';
import { registerSeed } from './database/seed-database';
import { registerChannelList } from './broadcasting/list-channels';
import { registerReverbPing } from './broadcasting/ping-reverb';
import { registerBroadcastSend } from './broadcasting/send-broadcast';
import { registerPruneCommands } from './pruning/prune-commands';
import { registerQueueClear } from './queue/clear-queue';
import { registerQueueFailed } from './queue/list-failed-jobs';
import { registerQueueMonitor } from './queue/monitor-queues';
import { registerFailedJobDeletion } from './queue/delete-failed-jobs';
import { registerQueueRestart } from './queue/restart-workers';
import { registerQueueRetry } from './queue/retry-failed-jobs';
import { registerQueueWork } from './queue/work-queues';
import { registerUserCreate } from './users/create-user';
import { readPassword } from './users/read-password';

const REGISTRATIONS: readonly RegisterCommands[] = [
  registerMigrate,
  registerSeed,
  registerCatalogueImport,
  registerQueueWork,
  registerQueueFailed,
  registerQueueRetry,
  registerFailedJobDeletion,
  registerQueueClear,
  registerQueueMonitor,
  registerQueueRestart,
  registerPruneCommands,
  registerChannelList,
  registerBroadcastSend,
  registerReverbPing,
  registerUserCreate,
];

/**
 * Creates the command line with all commands. Nothing runs until `parseAsync`, which rejects when a command fails.
 *
 * @param context - replaces parts of the real terminal and environment, e.g. in tests
 */
export function createConsole(context: Partial<CommandContext> = {}): Command {
  const program = new Command('npm run console --')
    .description('Operate a Giftspire installation: database, queue, events and users.')
    .showHelpAfterError();
  const complete: CommandContext = {
    print: (line) => void process.stdout.write(`${line}\n`),
    loadConfig: loadConfig,
    readPassword,
    setExitCode: (code) => (process.exitCode = code),
    ...context,
  };
  for (const register of REGISTRATIONS) register(program, complete);
  return program;
}
