import { OutgoingBuffer } from './outgoing-buffer';

/** A substitute for Redis that records messages, and confirms or rejects them when the test calls for it. */
class FakeRedis {
  readonly receivedTexts: string[] = [];
  private readonly unconfirmed: { resolve: () => void; reject: (error: Error) => void }[] = [];

  readonly publish = (_redisChannel: string, text: string) => {
    this.receivedTexts.push(text);
    return new Promise<void>((resolve, reject) => this.unconfirmed.push({ resolve, reject }));
  };

  /** Confirms the oldest `count` messages, by default all. */
  confirmOldest(count = this.unconfirmed.length): Promise<void> {
    for (const { resolve } of this.unconfirmed.splice(0, count)) resolve();
    return Promise.resolve();
  }

  /** Rejects all unconfirmed messages, as a lost connection does. */
  rejectUnconfirmed(): Promise<void> {
    for (const { reject } of this.unconfirmed.splice(0)) reject(new Error('Connection is closed.'));
    return Promise.resolve();
  }
}

describe('OutgoingBuffer', () => {
  let redis: FakeRedis;
  let droppedCount: number;
  let buffer: OutgoingBuffer;

  beforeEach(() => {
    redis = new FakeRedis();
    droppedCount = 0;
    buffer = new OutgoingBuffer(redis.publish, () => (droppedCount += 1), 3);
  });

  it('keeps messages until it is resumed, then sends them in order', () => {
    for (const text of ['1', '2']) buffer.addAndSendUnlessPaused('c', text);
    expect(redis.receivedTexts).toEqual([]);
    buffer.resume();
    buffer.addAndSendUnlessPaused('c', '3');
    expect(redis.receivedTexts).toEqual(['1', '2', '3']);
  });

  it('sends messages again, in order, that were unconfirmed when the connection was lost', async () => {
    buffer.resume();
    for (const text of ['1', '2', '3']) buffer.addAndSendUnlessPaused('c', text);
    await redis.confirmOldest(1);
    buffer.pause();
    await redis.rejectUnconfirmed();
    expect(redis.receivedTexts).toHaveLength(3);
    buffer.resume();
    expect(redis.receivedTexts.slice(3)).toEqual(['2', '3']);
    await redis.confirmOldest();
    expect(buffer.size).toBe(0);
  });

  it('drops the oldest messages beyond the maximum number, and reports each', () => {
    for (const text of ['1', '2', '3', '4', '5']) buffer.addAndSendUnlessPaused('c', text);
    buffer.resume();
    expect(redis.receivedTexts).toEqual(['3', '4', '5']);
    expect(droppedCount).toBe(2);
  });

  it('drops the oldest messages beyond the maximum length', () => {
    const long = 'x'.repeat(9 * 1024 * 1024);
    buffer.addAndSendUnlessPaused('c', long);
    buffer.addAndSendUnlessPaused('c', long);
    expect(buffer.size).toBe(1);
  });

  it('resolves waitUntilSent when Redis has confirmed all messages, and immediately while it is paused', async () => {
    buffer.addAndSendUnlessPaused('c', '1');
    await buffer.waitUntilSent();
    buffer.resume();
    let isSent = false;
    const sent = buffer.waitUntilSent().then(() => (isSent = true));
    await redis.confirmOldest(0);
    expect(isSent).toBe(false);
    await redis.confirmOldest();
    await sent;
    buffer.addAndSendUnlessPaused('c', '2');
    const interrupted = buffer.waitUntilSent();
    buffer.pause();
    await interrupted;
  });
});
