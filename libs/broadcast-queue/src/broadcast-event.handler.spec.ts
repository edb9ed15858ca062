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

class FakeDriver implements BroadcastDriver {
  readonly sent: BroadcastEvent[] = [];
  error?: Error;

  broadcast(sent: BroadcastEvent): Promise<void> {
    this.sent.push(sent);
    return this.error ? Promise.reject(this.error) : Promise.resolve();
  }
}

describe('BroadcastEventHandler', () => {
  const driver = new FakeDriver();
  const { signal } = new AbortController();
  const context = { jobId: 'broadcasts-1', attempt: 1, tries: 50, signal };
  const handle = () =>
    new BroadcastEventHandler(driver).handle(new BroadcastEventJob(event), context);

  it('sends the event as it was dispatched', async () => {
    await handle();
    expect(driver.sent).toEqual([event]);
  });

  it.each([400, 413, 422])('gives up when the server refuses the event with %i', async (status) => {
    driver.error = new BroadcastFailedError('refused', status);
    await expect(handle()).rejects.toBeInstanceOf(UnrecoverableJobError);
  });

  it('gives up what is too large to be sent, or cannot be encrypted', async () => {
    for (const error of [
      new BroadcastTooLargeError('search.completed', 'request', 11_000, 10_000),
      new EncryptionKeyMissingError('private-encrypted-a'),
    ]) {
      driver.error = error;
      await expect(handle()).rejects.toBeInstanceOf(UnrecoverableJobError);
    }
  });

  it.each([undefined, 401, 429, 500])('leaves status %s to another try', async (status) => {
    driver.error = new BroadcastFailedError('not now', status);
    await expect(handle()).rejects.toBe(driver.error);
  });
});

describe('the tries of an event', () => {
  it.each([
    [undefined, 8],
    [1, 1],
    [50, 50],
  ])('%s end with attempt %i', async (tries, last) => {
    const driver = new FakeDriver();
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
  it('reads back what it wrote', () => {
    const job = new BroadcastEventJob({ ...event, exceptSocketId: '1.2' }, 3);
    const stored: unknown = JSON.parse(JSON.stringify(job.toPayload()));
    expect(BroadcastEventJob.fromPayload(stored)).toEqual(job);
  });

  it('reads what was written before events had tries of their own', () => {
    expect(BroadcastEventJob.fromPayload({ ...event }).tries).toBe(8);
  });

  it('refuses a payload that is no event', () => {
    expect(() => BroadcastEventJob.fromPayload({ ...event, channels: [] })).toThrow(
      expect.objectContaining({ code: 'JOB_PAYLOAD_INVALID' }) as Error,
    );
  });
});
