import { Command } from 'commander';
import { seconds, whole } from '../figures/option-values';

export interface CommandLine {
  /** Requests at once, each on a connection of its own. */
  readonly connections: number;
  readonly rounds: number;
  /** Seconds. */
  readonly warmup: number;
  /** Seconds. */
  readonly duration: number;
}

/** Reads the arguments; prints the help and ends the process when that is what they ask for. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  return new Command('npm run bench:api --')
    .description('Measures what requests cost the API process, with all the others running.')
    .option('--connections <n>', 'requests at once', whole, 16)
    .option('--rounds <n>', 'how often; medians are shown', whole, 5)
    .option('--duration <seconds>', 'measured time of a round', seconds, 2)
    .option('--warmup <seconds>', 'time before that', seconds, 1)
    .parse([...argv], { from: 'user' })
    .opts<CommandLine>();
}
