import { createWorkCommand, parseWorkOptionsOrExit, type WorkCommandOptions } from './work-command';

/** Parses a command line; throws for an invalid one instead of exiting. */
function parseArguments(...args: string[]): WorkCommandOptions {
  const command = createWorkCommand(['default', 'broadcasts']);
  command.exitOverride().configureOutput({ writeErr: () => undefined });
  return parseWorkOptionsOrExit(command, args);
}

describe('parseWorkOptionsOrExit', () => {
  it('accepts a command line without options', () => {
    expect(parseArguments()).toEqual({ memory: 1_024 });
  });

  it('parses all options', () => {
    const jobOptions =
      '--queue=broadcasts,default --tries=3 --timeout=90 --backoff=1,2.5,30 --concurrency=7 --sleep=3';
    const limits = '--max-jobs=100 --max-time=3600 --memory=256 --stop-when-empty --once';
    expect(parseArguments('redis', ...jobOptions.split(' '), ...limits.split(' '))).toEqual({
      connection: 'redis',
      queue: ['broadcasts', 'default'],
      tries: 3,
      timeout: 90,
      backoff: [1, 2.5, 30],
      concurrency: 7,
      sleep: 3,
      maxJobs: 100,
      maxTime: 3_600,
      memory: 256,
      stopWhenEmpty: true,
      once: true,
    });
  });

  it('keeps 0, which means no limit as in Laravel', () => {
    expect(parseArguments('--tries=0', '--timeout=0', '--max-jobs=0', '--max-time=0')).toEqual({
      memory: 1_024,
      tries: 0,
      timeout: 0,
      maxJobs: 0,
      maxTime: 0,
    });
  });

  it.each([
    ['--queue=nowhere', 'There is no queue "nowhere"; the queues are default, broadcasts.'],
    ['--queue=', 'There is no queue ""'],
    ['--tries=-1', 'from 0 to 255'],
    ['--tries=256', 'from 0 to 255'],
    ['--timeout=soon', 'from 0 to 86400'],
    ['--backoff=1;2', 'seconds separated by commas'],
    ['--concurrency=1.5', 'whole number'],
    ['--max-jobs=-1', 'whole number'],
    ['--memory=0', 'from 1 to'],
    ['--daemon', 'unknown option'],
    ['sqs', 'Allowed choices are database, redis'],
  ])('rejects %s', (arg, problem) => {
    expect(() => parseArguments(arg)).toThrow(problem);
  });
});
