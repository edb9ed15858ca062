import type { Config } from '@giftspire/config';
import type { Command } from 'commander';
import type { Print } from './print';

/** What commands work with. */
export interface CommandContext {
  readonly print: Print;
  /** Reads the configuration; called when a command runs, so that help needs none. */
  readonly configure: () => Config;
  /** What the person types, or the first line of a pipe. */
  readonly readPassword: () => Promise<string>;
  /** Sets the exit code for an answer that is no error, such as "too many jobs". */
  readonly exitWith: (code: number) => void;
}

/** Adds one command, or a few that belong together, to the program. */
export type RegisterCommands = (program: Command, context: CommandContext) => void;
