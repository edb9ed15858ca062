import type { Config } from '@giftspire/config';
import type { Command } from 'commander';
import type { Print } from './print';

/** Functions through which commands reach the terminal and the environment. */
export interface CommandContext {
  readonly print: Print;
  /** Loads the configuration. Called when a command runs, so that `--help` works without one. */
  readonly loadConfig: () => Config;
  /** Reads a password typed at the terminal, or the first line of piped input. */
  readonly readPassword: () => Promise<string>;
  /** Sets the exit code of a command that fails without an error, such as `queue:monitor` with a long queue. */
  readonly setExitCode: (code: number) => void;
}

/** Adds one command, or a few related ones, to the program. */
export type RegisterCommands = (program: Command, context: CommandContext) => void;
