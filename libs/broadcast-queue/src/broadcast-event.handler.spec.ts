import {
  BroadcastFailedError,
  BroadcastTooLargeError,
  EncryptionKeyMissingError,
  type BroadcastDriver,
  type BroadcastEvent,
} from '@giftspire/broadcasting';
import { UnrecoverableJobError } from '@giftspire/queue';
import { BroadcastEventHandler } from './broadcast-event.handler';
import { BroadcastEventJob } from './broadcast-event.job';

const event: BroadcastEvent = {
  id: '6f2c1f0e-6d5c-4b8e-9d8e-1c1b5f0a7a11',
  channels: ['private-App.Models.User.7'],
  name: 'search.completed',
  data: '{"order_id":3}',
};

/** Driver that records events, and fails with `error` if it is set. */
class RecordingDriverWithErrors implements BroadcastDriver {
  readonly published: BroadcastEvent[] = [];
  error?: Error;

  broadcast(event: BroadcastEvent): Promise<void> {
    this.published.push(event);
    return this.error ? Promise.reject(this.error) : Promise.resolve();
  }
}

describe('BroadcastEventHandler', () => {
  const driver = new RecordingDriverWithErrors();
  const { signal } = new AbortController();
  const context = { jobId: 'broadcasts-1', attempt: 1, tries: 50, signal };
  const handle = () =>
    new BroadcastEventHandler(driver).handle(new BroadcastEventJob(event), context);

  it('publishes the event as it was dispatched', async () => {
    await handle();
    expect(driver.published).toEqual([event]);
  });

  it.each([400, 413, 422])(
    'fails the job permanently when the server rejects the event with %i',
    async (status) => {
      driver.error = new BroadcastFailedError('refused', status);
      await expect(handle()).rejects.toBeInstanceOf(UnrecoverableJobError);
    },
  );

  it('fails the job permanently when the event is too large or cannot be encrypted', async () => {
    for (const error of [
      new BroadcastTooLargeError('search.completed', 'request', 11_000, 10_000),
      new EncryptionKeyMissingError('private-encrypted-a'),
    ]) {
      driver.error = error;
      await expect(handle()).rejects.toBeInstanceOf(UnrecoverableJobError);
    }
  });

  it.each([undefined, 401, 429, 500])(
    'leaves the job to be retried after status %s',
    async (status) => {
      driver.error = new BroadcastFailedError('not now', status);
      await expect(handle()).rejects.toBe(driver.error);
    },
  );
});

describe('BroadcastEventHandler with tries of an event', () => {
  it.each([
    [undefined, 8],
    [1, 1],
    [50, 50],
  ])('%s fails the job permanently at attempt %i', async (tries, last) => {
    const driver = new RecordingDriverWithErrors();
    driver.error = new BroadcastFailedError('not now', 503);
    const handler = new BroadcastEventHandler(driver);
    const { signal } = new AbortController();
    const run = (attempt: number) =>
      handler.handle(new BroadcastEventJob(event, tries), {
        jobId: 'broadcasts-1',
        attempt,
        tries: 50,
        signal,
      });
    if (last > 1) await expect(run(last - 1)).rejects.toBe(driver.error);
    await expect(run(last)).rejects.toBeInstanceOf(UnrecoverableJobError);
  });
});

describe('BroadcastEventJob', () => {
  it('restores a job from its payload', () => {
    const job = new BroadcastEventJob({ ...event, exceptSocketId: '1.2' }, 3);
    const stored: unknown = JSON.parse(JSON.stringify(job.toPayload()));
    expect(BroadcastEventJob.fromPayload(stored)).toEqual(job);
  });

  it('uses the default number of tries for payloads without it', () => {
    expect(BroadcastEventJob.fromPayload({ ...event }).tries).toBe(8);
  });

  it('rejects a payload that is not an event', () => {
    expect(() => BroadcastEventJob.fromPayload({ ...event, channels: [] })).toThrow(
      expect.objectContaining({ code: 'JOB_PAYLOAD_INVALID' }) as Error,
    );
  });
});
