import { parseWholeNumber } from '@giftspire/config';
import { Argument, Command, InvalidArgumentError } from 'commander';

/** Argument and options of `queue:work`. Optional ones are undefined when left out; `memory` has a default. */
export interface WorkCommandOptions {
  /** Overrides the variable QUEUE_CONNECTION. */
  readonly connection?: 'database' | 'redis';
  /** Names of the queues, highest priority first. */
  readonly queue?: readonly string[];
  /** Default maximum number of attempts of a job; 0 for no limit. */
  readonly tries?: number;
  /** Default timeout of an attempt in seconds; 0 for no limit. */
  readonly timeout?: number;
  /** Default delays in seconds before the second, third … attempt. */
  readonly backoff?: readonly number[];
  /** Maximum number of running jobs: per queue, or of all queues together if `queue` names several. */
  readonly concurrency?: number;
  /** Interval in seconds at which an idle worker checks its queues. */
  readonly sleep?: number;
  /** Number of jobs after which the process exits; 0 for no limit. */
  readonly maxJobs?: number;
  /** Uptime in seconds after which the process exits; 0 for no limit. */
  readonly maxTime?: number;
  /** Resident memory in megabytes at which the process exits. */
  readonly memory: number;
  /** Exits when no job is ready. */
  readonly stopWhenEmpty?: boolean;
  /** Runs at most one job, then exits. */
  readonly once?: boolean;
}

const HELP = `
Examples:
  npm run queue:work
  npm run queue:work -- redis --tries=3 --max-time=3600
  npm run queue:work -- --queue=broadcasts,default
  npm run queue:work -- --queue=broadcasts --concurrency=20
  npm run queue:work -- --tries=3 --backoff=1,5,30
  npm run queue:work -- --stop-when-empty
  npm run queue:work -- --once

Exit codes: 0 at a limit or after SIGTERM, 12 at the memory limit, 1 when the worker cannot start. The process does
not restart itself; run it under a process manager.

Without --queue all queues are processed in parallel. With several names each job comes from the first queue that has
one, so a queue waits while an earlier one has jobs.`;

/**
 * Creates the command-line parser of `queue:work`, with its options and help. It parses nothing yet.
 *
 * @param queues - names of the application's queues
 */
export function createWorkCommand(queues: readonly string[]): Command {
  return new Command('npm run queue:work --')
    .description(
      'Process queued jobs until stopped. Options set by the @Job of a job take precedence.',
    )
    .addArgument(
      new Argument('[connection]', 'overrides QUEUE_CONNECTION').choices(['database', 'redis']),
    )
    .option(
      '--queue <names>',
      `queues to process, highest priority first: ${queues.join(', ')}`,
      createQueueNamesParser(queues),
    )
    .option(
      '--tries <number>',
      'default number of attempts of a job; 0: no limit',
      createWholeNumberParser(0, 255),
    )
    .option(
      '--timeout <seconds>',
      'default timeout of an attempt; 0: no limit',
      createWholeNumberParser(0, 86_400),
    )
    .option(
      '--backoff <seconds>',
      'default delays before the second, third … attempt, e.g. 1,5,30',
      parseDelaySecondsList,
    )
    .option(
      '--concurrency <number>',
      'jobs at the same time, per queue; in total when --queue names several',
      createWholeNumberParser(1, 1_000),
    )
    .option(
      '--sleep <seconds>',
      'interval at which an idle worker checks its queues without a notification',
      createWholeNumberParser(1, 3_600),
    )
    .option(
      '--max-jobs <number>',
      'exit after this many jobs; 0: no limit',
      createWholeNumberParser(0, 1_000_000_000),
    )
    .option(
      '--max-time <seconds>',
      'exit after this time; 0: no limit',
      createWholeNumberParser(0, 1_000_000_000),
    )
    .option(
      '--memory <megabytes>',
      'exit when the process uses this much memory',
      createWholeNumberParser(1, 1_000_000),
      1_024,
    )
    .option('--stop-when-empty', 'exit when no job is ready')
    .option('--once', 'run at most one job and exit')
    .allowExcessArguments(false)
    .showHelpAfterError()
    .addHelpText('after', HELP);
}

/**
 * Parses the arguments of `queue:work`. Prints an error and exits the process with code 1 for invalid arguments; prints
 * the help and exits with code 0 for `--help`.
 *
 * @param command - result of {@link createWorkCommand}
 * @param args - arguments after the program name
 * @throws CommanderError instead of exiting, if `exitOverride` was called on the command
 */
export function parseWorkOptionsOrExit(
  command: Command,
  args: readonly string[],
): WorkCommandOptions {
  command.parse(args, { from: 'user' });
  const [connection] = command.processedArgs as [WorkCommandOptions['connection']];
  return { ...command.opts<WorkCommandOptions>(), ...(connection !== undefined && { connection }) };
}

/** Creates the parser of `--queue`, which returns the names without duplicates and throws for an unknown queue. */
function createQueueNamesParser(queues: readonly string[]): (text: string) => string[] {
  return (text) => {
    const names = text.split(',').map((name) => name.trim());
    const unknown = names.find((name) => !queues.includes(name));
    if (unknown !== undefined)
      throw new InvalidArgumentError(
        `There is no queue "${unknown}"; the queues are ${queues.join(', ')}.`,
      );
    return [...new Set(names)];
  };
}

/** Creates an option parser that throws for anything but a whole number from `min` to `max`. */
function createWholeNumberParser(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = parseWholeNumber(text, { min, max });
    if (value === undefined)
      throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
    return value;
  };
}

/** @throws InvalidArgumentError when `text` is not a list of seconds, e.g. `1,2.5,30` */
function parseDelaySecondsList(text: string): number[] {
  if (!/^\d{1,6}(\.\d+)?(,\d{1,6}(\.\d+)?)*$/.test(text))
    throw new InvalidArgumentError('It must be seconds separated by commas, e.g. 1,5,30.');
  return text.split(',').map(Number);
}
