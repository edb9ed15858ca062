import { Argument, Command, InvalidArgumentError } from 'commander';

/** What `queue:work` was told on the command line; undefined where it was not. */
export interface WorkOptions {
  /** Instead of QUEUE_CONNECTION. */
  readonly connection?: 'database' | 'redis';
  readonly queue?: readonly string[];
  readonly tries?: number;
  readonly timeout?: number;
  readonly backoff?: readonly number[];
  readonly concurrency?: number;
  readonly sleep?: number;
  readonly maxJobs?: number;
  readonly maxTime?: number;
  readonly memory: number;
  readonly stopWhenEmpty?: boolean;
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

Exit codes: 0 when a limit is reached or the process is told to stop, 12 when it uses too much memory, 1 when it
cannot start. Whoever runs it starts it again.

Without --queue all queues are worked side by side. With several names each job is taken from the first of them that
has one, so a later queue waits while an earlier one is busy.`;

/**
 * The command line of the worker process.
 *
 * @param queues - names of the queues there are
 * @returns unparsed
 */
export function createWorkCommand(queues: readonly string[]): Command {
  return new Command('npm run queue:work --')
    .description(
      'Work on queued jobs until told to stop. What a job says of itself wins over these options.',
    )
    .addArgument(
      new Argument('[connection]', 'instead of QUEUE_CONNECTION').choices(['database', 'redis']),
    )
    .option(
      '--queue <names>',
      `only these, the most urgent first, of ${queues.join(', ')}`,
      among(queues),
    )
    .option(
      '--tries <number>',
      'attempts of jobs that do not say; 0: until they succeed',
      wholeNumber(0, 255),
    )
    .option(
      '--timeout <seconds>',
      'for one attempt of jobs that do not say; 0: no limit',
      wholeNumber(0, 86_400),
    )
    .option(
      '--backoff <seconds>',
      'waits between attempts of jobs that do not say, e.g. 1,5,30',
      waits,
    )
    .option(
      '--concurrency <number>',
      'jobs at the same time: of each queue, or in all when --queue names several',
      wholeNumber(1, 1_000),
    )
    .option(
      '--sleep <seconds>',
      'how long an idle worker waits to be told of a job before it looks',
      wholeNumber(1, 3_600),
    )
    .option(
      '--max-jobs <number>',
      'end after so many jobs; 0: never',
      wholeNumber(0, 1_000_000_000),
    )
    .option('--max-time <seconds>', 'end after this time; 0: never', wholeNumber(0, 1_000_000_000))
    .option(
      '--memory <megabytes>',
      'end when the process uses more',
      wholeNumber(1, 1_000_000),
      1_024,
    )
    .option('--stop-when-empty', 'end when no job waits')
    .option('--once', 'run one job, if there is one, and end')
    .allowExcessArguments(false)
    .showHelpAfterError()
    .addHelpText('after', HELP);
}

/**
 * @param words - after the name of the program
 * @throws CommanderError only when the command overrides its exit; else wrong words end the process with exit code 1
 */
export function readWorkOptions(command: Command, words: readonly string[]): WorkOptions {
  command.parse(words, { from: 'user' });
  const [connection] = command.processedArgs as [WorkOptions['connection']];
  return { ...command.opts<WorkOptions>(), ...(connection !== undefined && { connection }) };
}

function among(queues: readonly string[]): (text: string) => string[] {
  return (text) => {
    const names = text.split(',').map((name) => name.trim());
    const unknown = names.find((name) => !queues.includes(name));
    if (unknown !== undefined)
      throw new InvalidArgumentError(
        `There is no queue "${unknown}"; there are ${queues.join(', ')}.`,
      );
    return [...new Set(names)];
  };
}

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d{1,10}$/.test(text) || value < min || value > max)
      throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
    return value;
  };
}

function waits(text: string): number[] {
  if (!/^\d{1,6}(\.\d+)?(,\d{1,6}(\.\d+)?)*$/.test(text))
    throw new InvalidArgumentError('It must be seconds separated by commas, e.g. 1,5,30.');
  return text.split(',').map(Number);
}
