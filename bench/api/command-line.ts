import { Command } from 'commander';
import { parseSeconds, parsePositiveInteger } from '../figures/option-parsers';

export interface ApiBenchmarkOptions {
  /** Number of concurrent requests, each on its own connection. */
  readonly connections: number;
  /** Number of measured rounds; the table shows their medians. */
  readonly rounds: number;
  /** Unmeasured time before a round, in seconds. */
  readonly warmup: number;
  /** Measured time of a round, in seconds. */
  readonly duration: number;
}

/** Parses the arguments; exits the process after `--help` and after an invalid argument. */
export function parseCommandLine(argv: readonly string[]): ApiBenchmarkOptions {
  return new Command('npm run bench:api --')
    .description(
      'Measures the CPU time and latency of API requests, with all other processes running.',
    )
    .option('--connections <n>', 'number of concurrent requests', parsePositiveInteger, 16)
    .option(
      '--rounds <n>',
      'number of measured rounds; the medians are printed',
      parsePositiveInteger,
      5,
    )
    .option('--duration <seconds>', 'measured time per round', parseSeconds, 2)
    .option('--warmup <seconds>', 'unmeasured time before each round', parseSeconds, 1)
    .parse([...argv], { from: 'user' })
    .opts<ApiBenchmarkOptions>();
}
