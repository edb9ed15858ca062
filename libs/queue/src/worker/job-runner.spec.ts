import { FailedHookError, JobLostError, UnrecoverableJobError } from '../job/job-errors';
import { ScriptedHandler } from '../testing/scripted-job';
import { JobHandlers } from './job-handlers';
import { JobRunner, type StoredJob } from './job-runner';
import type { AttemptFacts, QueueObserver } from './queue-observer';

const STORED: StoredJob = {
  id: 'ob-7-1',
  name: 'test.scripted',
  queue: 'test',
  payload: { label: 'x' },
  attemptsMade: 0,
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

describe('JobRunner', () => {
  let handler: ScriptedHandler;
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
    observer = new NotingObserver();
    const handlers = new JobHandlers(['test']);
    handlers.register([handler]);
    runner = new JobRunner(handlers, observer);
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
});
