import { until } from '@giftspire/testing';
import { once } from 'node:events';
import { FrameSocket } from './support/frame-socket';
import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { TestServer } from './support/test-server';

/** Size of the test; with e.g. STALLED_READERS=100 STALLED_SECONDS=60 in the environment it prints measurements. */
const STALLED_CLIENT_COUNT = Number(process.env['STALLED_READERS'] ?? 20);
const PUBLISHING_SECONDS = Number(process.env['STALLED_SECONDS'] ?? 3);
const PRINTS_MEASUREMENTS = process.env['STALLED_SECONDS'] !== undefined;
/** Additional time in which all stalled clients must be disconnected. */
const DISCONNECT_TIMEOUT_SECONDS = 30;
const MAX_BUFFERED_BYTES = 256 * 1024;
const MEGABYTE = 1024 * 1024;

jest.setTimeout(60_000 + PUBLISHING_SECONDS * 1000);

afterEach(() => TestServer.stopAll());

it(`${STALLED_CLIENT_COUNT} clients that do not read are disconnected without delaying the others`, async () => {
  const server = await TestServer.start({
    maxBufferedBytes: MAX_BUFFERED_BYTES,
    closeGraceMs: 500,
  });
  const healthy = await RawClient.connect(server);
  await healthy.subscribe('news');
  const stalled = await Promise.all(
    Array.from({ length: STALLED_CLIENT_COUNT }, async () => {
      const reader = await FrameSocket.connect(server);
      reader.sendFrame({ payload: '{"event":"pusher:subscribe","data":{"channel":"news"}}' });
      await until('the client is subscribed', () => reader.decodeReceivedTexts().length === 2);
      reader.socket.removeAllListeners('data');
      reader.socket.pause();
      return reader;
    }),
  );
  // The kernel buffers some megabytes for each client before the server's own buffer grows.
  const event = { name: 'posted', data: 'x'.repeat(10_000), channel: 'news' };
  const batch = Array.from({ length: 10 }, () => event);
  const latenciesMs: number[] = [];
  const rssBefore = process.memoryUsage().rss;
  let rssMax = 0;
  const endAtMs = performance.now() + PUBLISHING_SECONDS * 1000;
  const deadlineMs = endAtMs + DISCONNECT_TIMEOUT_SECONDS * 1000;
  const shouldPublish = () =>
    performance.now() < endAtMs || (server.connectionCount > 1 && performance.now() < deadlineMs);
  while (shouldPublish()) {
    const received = once(healthy.socket, 'message');
    const publishedAtMs = performance.now();
    await postSigned(server, 'batch_events', { batch });
    await received;
    latenciesMs.push(performance.now() - publishedAtMs);
    healthy.receivedFrames.length = 0;
    rssMax = Math.max(rssMax, process.memoryUsage().rss);
  }
  latenciesMs.sort((left, right) => left - right);
  const p99Ms = latenciesMs[Math.floor(latenciesMs.length * 0.99)] ?? NaN;
  if (PRINTS_MEASUREMENTS)
    process.stdout.write(
      `${STALLED_CLIENT_COUNT} stalled readers, ${PUBLISHING_SECONDS} s, ${latenciesMs.length} batches of 100 kB: ` +
        `p99 of the healthy client ${p99Ms.toFixed(1)} ms, ` +
        `RSS of server and clients together at most +${((rssMax - rssBefore) / MEGABYTE).toFixed(0)} MiB\n`,
    );
  expect(server.connectionCount).toBe(1);
  // The limit leaves room for garbage and for the clients in this process; the test publishes many times as much.
  expect(rssMax - rssBefore).toBeLessThan(
    STALLED_CLIENT_COUNT * MAX_BUFFERED_BYTES + 250 * MEGABYTE,
  );
  for (const reader of stalled) reader.socket.destroy();
});
