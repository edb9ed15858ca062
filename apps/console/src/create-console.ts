import { loadConfig } from '@giftspire/config';
import { Command } from 'commander';
import { importCommand } from './catalogue/import-catalogue';
import type { CommandContext, RegisterCommands } from './command-context';
import { migrateCommand } from './database/migrate-database';
import { seedCommand } from './database/seed-database';
import { channelListCommand } from './broadcasting/list-channels';
import { reverbPingCommand } from './broadcasting/ping-reverb';
import { broadcastSendCommand } from './broadcasting/send-broadcast';
import { pruneCommands } from './pruning/prune-commands';
import { clearCommand } from './queue/clear-queue';
import { failedCommand } from './queue/list-failed-jobs';
import { monitorCommand } from './queue/monitor-queues';
import { removeFailedCommands } from './queue/remove-failed-jobs';
import { restartCommand } from './queue/restart-workers';
import { retryCommand } from './queue/retry-failed-jobs';
import { workCommand } from './queue/work-queues';
import { userCreateCommand } from './users/create-user';
import { readPassword } from './users/read-password';

const COMMANDS: readonly RegisterCommands[] = [
  migrateCommand,
  seedCommand,
  importCommand,
  workCommand,
  failedCommand,
  retryCommand,
  removeFailedCommands,
  clearCommand,
  monitorCommand,
  restartCommand,
  pruneCommands,
  channelListCommand,
  broadcastSendCommand,
  reverbPingCommand,
  userCreateCommand,
];

/**
 * The command line.
 *
 * @returns unparsed; a command that fails rejects `parseAsync`
 */
export function createConsole(context: Partial<CommandContext> = {}): Command {
  const program = new Command('npm run console --')
    .description('Commands for whoever runs Giftspire.')
    .showHelpAfterError();
  const complete: CommandContext = {
    print: (line) => void process.stdout.write(`${line}\n`),
    configure: loadConfig,
    readPassword,
    exitWith: (code) => (process.exitCode = code),
    ...context,
  };
  for (const register of COMMANDS) register(program, complete);
  return program;
}
