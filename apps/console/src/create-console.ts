import { loadConfig } from '@giftspire/config';
import { Command } from 'commander';
import { registerCatalogueImportCommand } from './catalogue/import-catalogue';
import type { CommandContext, RegisterCommand } from './command-context';
import { registerMigrateCommand } from './database/migrate-database';
import { registerSeedCommand } from './database/seed-database';
import { registerChannelListCommand } from './broadcasting/list-channels';
import { registerReverbPingCommand } from './broadcasting/ping-reverb';
import { registerBroadcastSendCommand } from './broadcasting/send-broadcast';
import { registerPruneCommands } from './pruning/prune-commands';
import { registerQueueClearCommand } from './queue/clear-queue';
import { registerQueueFailedCommand } from './queue/list-failed-jobs';
import { registerQueueMonitorCommand } from './queue/monitor-queues';
import { registerFailedJobDeletionCommands } from './queue/delete-failed-jobs';
import { registerQueueRestartCommand } from './queue/restart-workers';
import { registerQueueRetryCommand } from './queue/retry-failed-jobs';
import { registerQueueWorkCommand } from './queue/work-queues';
import { registerUserCreateCommand } from './users/create-user';
import { readPassword } from './users/read-password';

const COMMAND_REGISTRATIONS: readonly RegisterCommand[] = [
  registerMigrateCommand,
  registerSeedCommand,
  registerCatalogueImportCommand,
  registerQueueWorkCommand,
  registerQueueFailedCommand,
  registerQueueRetryCommand,
  registerFailedJobDeletionCommands,
  registerQueueClearCommand,
  registerQueueMonitorCommand,
  registerQueueRestartCommand,
  registerPruneCommands,
  registerChannelListCommand,
  registerBroadcastSendCommand,
  registerReverbPingCommand,
  registerUserCreateCommand,
];

/**
 * Creates the Commander program with all commands. Nothing runs until `parseAsync`, which rejects when a command fails.
 *
 * @param context - functions that replace those of the real terminal and environment, e.g. in tests
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
  for (const register of COMMAND_REGISTRATIONS) register(program, complete);
  return program;
}
