import type { Config } from '@giftspire/config';
import type { Command } from 'commander';
import type { PrintLine } from './print-line';

/** Functions through which commands reach the terminal and the environment. */
export interface CommandContext {
  /** Writes one line to the terminal. */
  readonly print: PrintLine;
  /** Loads the configuration. Called when a command runs, so that `--help` works without one. */
  readonly loadConfig: () => Config;
  /** Reads a password typed at the terminal, or the first line of piped input. */
  readonly readPassword: () => Promise<string>;
  /** Sets the exit code of a command that fails without an error, such as `queue:monitor` with a long queue. */
  readonly setExitCode: (code: number) => void;
}

/** Function that adds one command, or a few related ones, to the program. */
export type RegisterCommand = (program: Command, context: CommandContext) => void;
