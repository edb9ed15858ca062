import type { GivenUpJob } from '../failed/failed-payload';
import { FailedHookError, JobLostError, UnrecoverableJobError } from '../job/job-errors';
import { ScriptedHandler } from '../testing/scripted-job';
import type { FailureLog } from './failure-log';
import { JobHandlers } from './job-handlers';
import { JobRunner, type StoredJob } from './job-runner';
import type { AttemptFacts, QueueObserver } from './queue-observer';

const STORED: StoredJob = {
  id: 'ob-7-1',
  name: 'test.scripted',
  queue: 'test',
  payload: { label: 'x' },
  attemptsMade: 0,
  deaths: 0,
  failedReason: undefined,
};

/** Notes what it is told, without the durations. */
class NotingObserver implements QueueObserver {
  readonly notes: [string, AttemptFacts, ...unknown[]][] = [];

  attemptStarted(facts: AttemptFacts): void {
    this.notes.push(['started', facts]);
  }
  attemptFinished(facts: AttemptFacts): void {
    this.notes.push(['finished', facts]);
  }
  attemptFailed(facts: AttemptFacts, _durationMs: number, error: Error, retryInMs?: number): void {
    this.notes.push(['failed', facts, error.message, retryInMs]);
  }
  troubled(): void {
    throw new Error('nothing here has a connection');
  }
}

class FailureList implements FailureLog {
  readonly jobs: (GivenUpJob & { reason: string })[] = [];
  isBroken = false;

  record(job: GivenUpJob, _definition: unknown, error: Error): Promise<void> {
    if (this.isBroken) return Promise.reject(new Error('no database'));
    this.jobs.push({ ...job, reason: error.message });
    return Promise.resolve();
  }
  reasonOf(jobId: string): Promise<string | undefined> {
    return Promise.resolve(this.jobs.find(({ id }) => id === jobId)?.reason);
  }
}

describe('JobRunner', () => {
  let handler: ScriptedHandler;
  let failures: FailureList;
  const locks = { release: () => Promise.reject(new Error('no job here is unique')) };
  let observer: NotingObserver;
  let runner: JobRunner;
  let lost: AbortController;
  const run = (stored: Partial<StoredJob> = {}) =>
    runner.run({ ...STORED, ...stored }, lost.signal);
  const facts = (attempt: number) => ({
    jobId: 'ob-7-1',
    jobName: 'test.scripted',
    queue: 'test',
    attempt,
  });

  beforeEach(() => {
    handler = new ScriptedHandler();
    failures = new FailureList();
    observer = new NotingObserver();
    const handlers = new JobHandlers(['test']);
    handlers.register([handler]);
    runner = new JobRunner(handlers, failures, locks, observer);
    lost = new AbortController();
  });

  it('tells the start and the end of an attempt', async () => {
    await run();
    expect(observer.notes).toEqual([
      ['started', facts(1)],
      ['finished', facts(1)],
    ]);
  });

  it('tells an attempt that failed, and when the next one is', async () => {
    handler.script = () => Promise.reject(new Error('broken'));
    await expect(run({ attemptsMade: 1 })).rejects.toThrow('broken');
    expect(observer.notes.at(-1)).toEqual(['failed', facts(2), 'broken', 200]);
    expect(handler.failures).toEqual([]);
  });

  it('makes an error of whatever a handler throws', async () => {
    handler.script = () => Promise.reject('a string');
    await expect(run()).rejects.toEqual(new Error('a string'));
  });

  it('calls the hook when the last attempt has failed', async () => {
    handler.script = () => Promise.reject(new Error('broken'));
    await expect(run({ attemptsMade: 2 })).rejects.toThrow('broken');
    expect(handler.failures).toEqual([{ label: 'x', error: new Error('broken') }]);
    expect(observer.notes.at(-1)).toEqual(['failed', facts(3), 'broken', undefined]);
  });

  it('calls the hook at once for an unrecoverable error', async () => {
    handler.script = () => Promise.reject(new UnrecoverableJobError('gone'));
    await expect(run()).rejects.toThrow('gone');
    expect(handler.failures).toHaveLength(1);
  });

  it('asks for another try when the hook throws, keeping what the job died of', async () => {
    handler.script = () => Promise.reject(new Error('broken'));
    handler.failedScript = () => Promise.reject(new Error('no database'));
    const failure: unknown = await run({ attemptsMade: 2 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FailedHookError);
    expect(failure).toMatchObject({ message: 'broken', cause: new Error('no database') });
    expect(runner.retryInMs('test.scripted', 3, failure)).toBe(1_000);
  });

  it('only repeats the hook of a job that is out of tries', async () => {
    await expect(run({ attemptsMade: 3, failedReason: 'broken' })).rejects.toThrow('broken');
    expect(handler.attempts).toEqual([]);
    expect(handler.failures).toEqual([{ label: 'x', error: new Error('broken') }]);
    expect(runner.retryInMs('test.scripted', 4, new Error('broken'))).toBeUndefined();
  });

  it('ends an attempt whose job was taken over, and leaves the hook to the other worker', async () => {
    handler.script = ({ signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
        lost.abort();
      });
    await expect(run({ attemptsMade: 2 })).rejects.toBeInstanceOf(JobLostError);
    expect(handler.failures).toEqual([]);
  });

  it('gives up a job it does not know', async () => {
    const failure: unknown = await run({ name: 'test.other' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'JOB_UNKNOWN' });
    expect(runner.retryInMs('test.other', 1, failure)).toBeUndefined();
  });
  it('writes down what it gives up, after the hook', async () => {
    handler.script = () => Promise.reject(new Error('broken'));
    handler.failedScript = () => {
      expect(failures.jobs).toEqual([]);
      return Promise.resolve();
    };
    await expect(run({ attemptsMade: 2 })).rejects.toThrow('broken');
    expect(failures.jobs).toEqual([
      {
        id: 'ob-7-1',
        name: 'test.scripted',
        queue: 'test',
        payload: { label: 'x' },
        attempts: 3,
        reason: 'broken',
      },
    ]);
  });

  it('asks for another try when it cannot write that down', async () => {
    failures.isBroken = true;
    handler.script = () => Promise.reject(new Error('broken'));
    const failure: unknown = await run({ attemptsMade: 2 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FailedHookError);
    expect(runner.retryInMs('test.scripted', 3, failure)).toBe(1_000);
  });

  it('asks for another try also for a job it does not know', async () => {
    failures.isBroken = true;
    const failure: unknown = await run({ name: 'test.other' }).catch((error: unknown) => error);
    expect(runner.retryInMs('test.other', 1, failure)).toBe(1_000);
  });

  it('does not bring back to life what is written down, when the worker died before the queue knew', async () => {
    await failures.record({ ...STORED, attempts: 3 }, undefined, new Error('broken'));
    const failure: unknown = await run({ deaths: 1 }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'JOB_GIVEN_UP_BEFORE', message: 'broken' });
    expect(runner.retryInMs('test.scripted', 1, failure)).toBeUndefined();
    expect(handler.attempts).toEqual([]);
    expect(handler.failures).toEqual([]);
  });

  it('gives up a job whose workers keep dying, without another try', async () => {
    await run({ deaths: 3 });
    await expect(run({ deaths: 4 })).rejects.toMatchObject({ code: 'JOB_DEADLY' });
    expect(handler.attempts).toHaveLength(1);
    expect(handler.failures).toHaveLength(1);
    expect(failures.jobs).toHaveLength(1);
  });

  it('gives up even the hook when that keeps killing workers', async () => {
    await expect(run({ deaths: 7 })).rejects.toMatchObject({ code: 'JOB_DEADLY' });
    expect(handler.failures).toEqual([]);
    expect(failures.jobs).toHaveLength(1);
  });
});
