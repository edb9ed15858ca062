import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Application } from '../application';
import { silentLogger } from '../logger';
import { FakeClock } from '../testing/fake-clock';
import { WebhookQueue } from './webhook-queue';

const app = new Application({ id: '1', key: 'key', secret: 'secret' });

describe('WebhookQueue', () => {
  let receiver: Server;
  let statuses: number[];
  let bodies: { events: { channel: string }[] }[];
  let clock: FakeClock;
  let queue: WebhookQueue;
  const warnings: object[] = [];

  beforeEach(async () => {
    statuses = [];
    bodies = [];
    receiver = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        bodies.push(JSON.parse(text) as (typeof bodies)[number]);
        const status = statuses.shift() ?? 200;
        response.writeHead(status, status === 302 ? { Location: '/elsewhere' } : {}).end();
      });
    });
    await once(receiver.listen(0, '127.0.0.1'), 'listening');
    clock = new FakeClock();
    const logger = { ...silentLogger, warn: (fields: object) => void warnings.push(fields) };
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    queue = new WebhookQueue(app, url, { clock, logger });
    warnings.length = 0;
  });
  afterEach(() => {
    receiver.closeAllConnections();
    receiver.close();
  });

  /** Starts an attempt if one is due, and waits for its end. @returns the number of requests received: 0 or 1 */
  async function attemptAndCountRequests(): Promise<number> {
    const before = bodies.length;
    queue.startSendingIfDue();
    for (let turn = 0; turn < 200 && queue.isSending; turn += 1) await sleep(5);
    return bodies.length - before;
  }
  const enqueueEvents = (...channels: string[]) => {
    for (const channel of channels) queue.add({ name: 'channel_occupied', channel });
  };

  it('sends all queued events in one request, and later events in the next', async () => {
    enqueueEvents('a', 'b');
    await attemptAndCountRequests();
    enqueueEvents('c');
    await attemptAndCountRequests();
    expect(bodies.map(({ events }) => events.map(({ channel }) => channel))).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
    expect(queue.isEmpty).toBe(true);
  });

  it.each([500, 404, 302])(
    'retries a batch after status %i with exponential back-off, before later events',
    async (status) => {
      statuses = [status, status, 200];
      enqueueEvents('a');
      expect(await attemptAndCountRequests()).toBe(1);
      enqueueEvents('b');
      clock.advance(999);
      expect(await attemptAndCountRequests()).toBe(0);
      clock.advance(1);
      expect(await attemptAndCountRequests()).toBe(1);
      clock.advance(1_999);
      expect(await attemptAndCountRequests()).toBe(0);
      clock.advance(1);
      expect(await attemptAndCountRequests()).toBe(1);
      expect(await attemptAndCountRequests()).toBe(1);
      expect(bodies.map(({ events }) => events[0]?.channel)).toEqual(['a', 'a', 'a', 'b']);
    },
  );

  it('drops a batch after five minutes of retries with a warning, and sends later events', async () => {
    statuses = Array.from({ length: 50 }, () => 503);
    enqueueEvents('a');
    for (let second = 0; second < 299; second += 1) {
      await attemptAndCountRequests();
      clock.advance(1_000);
    }
    expect(warnings).toEqual([
      { appId: '1', origin: expect.any(String) as string, events: 1, problem: 'status 503' },
    ]);
    expect(bodies.length).toBeGreaterThan(7);
    statuses = [];
    enqueueEvents('b');
    await attemptAndCountRequests();
    expect(bodies.at(-1)?.events[0]?.channel).toBe('b');
  });
});
