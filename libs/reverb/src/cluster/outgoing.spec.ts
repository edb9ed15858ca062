import { Outgoing } from './outgoing';

/** A Redis that confirms, or loses, what it was sent when it is told to. */
class Redis {
  readonly sent: string[] = [];
  private readonly open: { resolve: () => void; reject: (error: Error) => void }[] = [];

  readonly publish = (_channel: string, text: string) => {
    this.sent.push(text);
    return new Promise<void>((resolve, reject) => this.open.push({ resolve, reject }));
  };

  confirm(count = this.open.length): Promise<void> {
    for (const { resolve } of this.open.splice(0, count)) resolve();
    return Promise.resolve();
  }

  lose(): Promise<void> {
    for (const { reject } of this.open.splice(0)) reject(new Error('Connection is closed.'));
    return Promise.resolve();
  }
}

describe('Outgoing', () => {
  let redis: Redis;
  let lost: number;
  let outgoing: Outgoing;

  beforeEach(() => {
    redis = new Redis();
    lost = 0;
    outgoing = new Outgoing(redis.publish, () => (lost += 1), 3);
  });

  it('keeps everything until it flows, then sends it in order', () => {
    for (const text of ['1', '2']) outgoing.add('c', text);
    expect(redis.sent).toEqual([]);
    outgoing.flow();
    outgoing.add('c', '3');
    expect(redis.sent).toEqual(['1', '2', '3']);
  });

  it('sends again, in order, what was not confirmed when the connection broke', async () => {
    outgoing.flow();
    for (const text of ['1', '2', '3']) outgoing.add('c', text);
    await redis.confirm(1);
    outgoing.halt();
    await redis.lose();
    expect(redis.sent).toHaveLength(3);
    outgoing.flow();
    expect(redis.sent.slice(3)).toEqual(['2', '3']);
    await redis.confirm();
    expect(outgoing.size).toBe(0);
  });

  it('gives up the oldest when too much waits, and says so', () => {
    for (const text of ['1', '2', '3', '4', '5']) outgoing.add('c', text);
    outgoing.flow();
    expect(redis.sent).toEqual(['3', '4', '5']);
    expect(lost).toBe(2);
  });

  it('is bounded in length too', () => {
    const long = 'x'.repeat(9 * 1024 * 1024);
    outgoing.add('c', long);
    outgoing.add('c', long);
    expect(outgoing.size).toBe(1);
  });

  it('is settled when Redis has everything, and at once when there is no Redis', async () => {
    outgoing.add('c', '1');
    await outgoing.settled();
    outgoing.flow();
    let isSettled = false;
    const settled = outgoing.settled().then(() => (isSettled = true));
    await redis.confirm(0);
    expect(isSettled).toBe(false);
    await redis.confirm();
    await settled;
    outgoing.add('c', '2');
    const interrupted = outgoing.settled();
    outgoing.halt();
    await interrupted;
  });
});
