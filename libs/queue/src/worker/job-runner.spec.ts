import type { NewFailedJob } from '../failed/failed-payload';
import {
  FailureNotRecordedError,
  JobLockLostError,
  UnrecoverableJobError,
} from '../job/job-errors';
import { ScriptedHandler } from '../testing/labelled-job';
import { JobHandlerRegistry } from './job-handler-registry';
import { JobRunner, type FailedJobLog, type StoredJob } from './job-runner';
import type { JobAttemptInfo, QueueObserver } from './queue-observer';

const STORED_JOB: StoredJob = {
  id: 'ob-7-1',
  name: 'test.labelled',
  queue: 'test',
  payload: { label: 'x' },
  attemptsMade: 0,
  stalledCount: 0,
  failedReason: undefined,
};

/** Observer that records attempts in `events`, without the durations, and throws for a failed component. */
class RecordingObserver implements QueueObserver {
  readonly events: [string, JobAttemptInfo, ...unknown[]][] = [];

  attemptStarted(info: JobAttemptInfo): void {
    this.events.push(['started', info]);
  }
  attemptSucceeded(info: JobAttemptInfo): void {
    this.events.push(['finished', info]);
  }
  attemptFailed(info: JobAttemptInfo, _durationMs: number, error: Error, retryInMs?: number): void {
    this.events.push(['failed', info, error.message, retryInMs]);
  }
  componentFailed(): void {
    throw new Error('no component should fail here');
  }
}

class InMemoryFailedJobLog implements FailedJobLog {
  readonly jobs: (NewFailedJob & { reason: string })[] = [];
  isBroken = false;

  recordOnce(job: NewFailedJob, _definition: unknown, error: Error): Promise<void> {
    if (this.isBroken) return Promise.reject(new Error('no database'));
    this.jobs.push({ ...job, reason: error.message });
    return Promise.resolve();
  }
  findErrorMessage(jobId: string): Promise<string | undefined> {
    return Promise.resolve(this.jobs.find(({ id }) => id === jobId)?.reason);
  }
}

describe('JobRunner', () => {
  let handler: ScriptedHandler;
  let failedJobLog: InMemoryFailedJobLog;
  const locks = { release: () => Promise.reject(new Error('no job here is unique')) };
  let observer: RecordingObserver;
  let runner: JobRunner;
  let interruption: AbortController;
  const runStoredJob = (stored: Partial<StoredJob> = {}) =>
    runner.runAttempt({ ...STORED_JOB, ...stored }, interruption.signal);
  const createAttemptInfo = (attempt: number) => ({
    jobId: 'ob-7-1',
    jobName: 'test.labelled',
    queue: 'test',
    attempt,
  });

  beforeEach(() => {
    handler = new ScriptedHandler();
    failedJobLog = new InMemoryFailedJobLog();
    observer = new RecordingObserver();
    const handlers = new JobHandlerRegistry(['test']);
    handlers.setHandlers([handler]);
    runner = new JobRunner(handlers, failedJobLog, locks, observer);
    interruption = new AbortController();
  });

  it('reports the start and the end of an attempt', async () => {
    await runStoredJob();
    expect(observer.events).toEqual([
      ['started', createAttemptInfo(1)],
      ['finished', createAttemptInfo(1)],
    ]);
  });

  it('reports a failed attempt and the delay before the next one', async () => {
    handler.script = () => Promise.reject(new Error('broken'));
    await expect(runStoredJob({ attemptsMade: 1 })).rejects.toThrow('broken');
    expect(observer.events.at(-1)).toEqual(['failed', createAttemptInfo(2), 'broken', 200]);
    expect(handler.failures).toEqual([]);
  });

  it('converts a thrown value that is no Error to an Error', async () => {
    handler.script = () => Promise.reject('a string');
    await expect(runStoredJob()).rejects.toEqual(new Error('a string'));
  });

  it('calls the failed hook after the last attempt', async () => {
    handler.script = () => Promise.reject(new Error('broken'));
    await expect(runStoredJob({ attemptsMade: 2 })).rejects.toThrow('broken');
    expect(handler.failures).toEqual([{ label: 'x', error: new Error('broken') }]);
    expect(observer.events.at(-1)).toEqual(['failed', createAttemptInfo(3), 'broken', undefined]);
  });

  it('calls the failed hook after the first attempt at an unrecoverable error', async () => {
    handler.script = () => Promise.reject(new UnrecoverableJobError('gone'));
    await expect(runStoredJob()).rejects.toThrow('gone');
    expect(handler.failures).toHaveLength(1);
  });

  it('retries when the failed hook throws, and keeps the error message of the job', async () => {
    handler.script = () => Promise.reject(new Error('broken'));
    handler.failedScript = () => Promise.reject(new Error('no database'));
    const failure: unknown = await runStoredJob({ attemptsMade: 2 }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(FailureNotRecordedError);
    expect(failure).toMatchObject({ message: 'broken', cause: new Error('no database') });
    expect(runner.findRetryDelayMs('test.labelled', 3, failure)).toBe(1_000);
  });

  it('calls only the failed hook of a job that has no attempts left', async () => {
    await expect(runStoredJob({ attemptsMade: 3, failedReason: 'broken' })).rejects.toThrow(
      'broken',
    );
    expect(handler.attempts).toEqual([]);
    expect(handler.failures).toEqual([{ label: 'x', error: new Error('broken') }]);
    expect(runner.findRetryDelayMs('test.labelled', 4, new Error('broken'))).toBeUndefined();
  });

  it('rejects an attempt whose job was taken over, without calling the failed hook', async () => {
    handler.script = ({ signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
        interruption.abort();
      });
    await expect(runStoredJob({ attemptsMade: 2 })).rejects.toBeInstanceOf(JobLockLostError);
    expect(handler.failures).toEqual([]);
  });

  it('does not retry a job without a handler', async () => {
    const failure: unknown = await runStoredJob({ name: 'test.other' }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'JOB_UNKNOWN' });
    expect(runner.findRetryDelayMs('test.other', 1, failure)).toBeUndefined();
  });

  it('records a failed job after its failed hook', async () => {
    handler.script = () => Promise.reject(new Error('broken'));
    handler.failedScript = () => {
      expect(failedJobLog.jobs).toEqual([]);
      return Promise.resolve();
    };
    await expect(runStoredJob({ attemptsMade: 2 })).rejects.toThrow('broken');
    expect(failedJobLog.jobs).toEqual([
      {
        id: 'ob-7-1',
        name: 'test.labelled',
        queue: 'test',
        payload: { label: 'x' },
        attempts: 3,
        reason: 'broken',
      },
    ]);
  });

  it('retries when the failed job cannot be recorded', async () => {
    failedJobLog.isBroken = true;
    handler.script = () => Promise.reject(new Error('broken'));
    const failure: unknown = await runStoredJob({ attemptsMade: 2 }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(FailureNotRecordedError);
    expect(runner.findRetryDelayMs('test.labelled', 3, failure)).toBe(1_000);
  });

  it('retries a job without a handler when the failed job cannot be recorded', async () => {
    failedJobLog.isBroken = true;
    const failure: unknown = await runStoredJob({ name: 'test.other' }).catch(
      (error: unknown) => error,
    );
    expect(runner.findRetryDelayMs('test.other', 1, failure)).toBe(1_000);
  });

  it('does not run a stalled job that is already recorded as failed', async () => {
    await failedJobLog.recordOnce({ ...STORED_JOB, attempts: 3 }, undefined, new Error('broken'));
    const failure: unknown = await runStoredJob({ stalledCount: 1 }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'JOB_GIVEN_UP_BEFORE', message: 'broken' });
    expect(runner.findRetryDelayMs('test.labelled', 1, failure)).toBeUndefined();
    expect(handler.attempts).toEqual([]);
    expect(handler.failures).toEqual([]);
  });

  it('fails a job that stalled too often without another attempt', async () => {
    await runStoredJob({ stalledCount: 3 });
    await expect(runStoredJob({ stalledCount: 4 })).rejects.toMatchObject({ code: 'JOB_DEADLY' });
    expect(handler.attempts).toHaveLength(1);
    expect(handler.failures).toHaveLength(1);
    expect(failedJobLog.jobs).toHaveLength(1);
  });

  it('skips the failed hook of a job that stalled more than twice the allowed number', async () => {
    await expect(runStoredJob({ stalledCount: 7 })).rejects.toMatchObject({ code: 'JOB_DEADLY' });
    expect(handler.failures).toEqual([]);
    expect(failedJobLog.jobs).toHaveLength(1);
  });
});
