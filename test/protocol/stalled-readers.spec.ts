import { until } from '@giftspire/testing';
import { once } from 'node:events';
import { FrameSocket } from './support/frame-socket';
import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { TestServer } from './support/test-server';

/** Longer by the environment: STALLED_READERS=100 STALLED_SECONDS=60. Then it says what it measured. */
const READERS = Number(process.env['STALLED_READERS'] ?? 20);
const SECONDS = Number(process.env['STALLED_SECONDS'] ?? 3);
const STATES_FIGURES = process.env['STALLED_SECONDS'] !== undefined;
/** Within which the last one must be gone when publishing should be over. */
const PATIENCE_SECONDS = 30;
const MAX_BUFFERED_BYTES = 256 * 1024;
const MEGABYTE = 1024 * 1024;

jest.setTimeout(60_000 + SECONDS * 1000);

afterEach(() => TestServer.stopAll());

it(`${READERS} clients that do not read are disconnected without delaying the others`, async () => {
  const server = await TestServer.start({
    maxBufferedBytes: MAX_BUFFERED_BYTES,
    closeGraceMs: 500,
  });
  const healthy = await RawClient.connect(server);
  await healthy.subscribe('news');
  const stalled = await Promise.all(
    Array.from({ length: READERS }, async () => {
      const reader = await FrameSocket.connect(server);
      reader.sendFrame({ payload: '{"event":"pusher:subscribe","data":{"channel":"news"}}' });
      await until('subscribed', () => reader.decodeReceivedTexts().length === 2);
      reader.socket.removeAllListeners('data');
      reader.socket.pause();
      return reader;
    }),
  );
  // The kernel takes some megabytes for every one of them before the server notices anything.
  const event = { name: 'posted', data: 'x'.repeat(10_000), channel: 'news' };
  const batch = Array.from({ length: 10 }, () => event);
  const latenciesMs: number[] = [];
  const rssBefore = process.memoryUsage().rss;
  let rssMax = 0;
  const endAtMs = performance.now() + SECONDS * 1000;
  const giveUpAtMs = endAtMs + PATIENCE_SECONDS * 1000;
  const goesOn = () =>
    performance.now() < endAtMs || (server.connectionCount > 1 && performance.now() < giveUpAtMs);
  while (goesOn()) {
    const heard = once(healthy.socket, 'message');
    const publishedAtMs = performance.now();
    await postSigned(server, 'batch_events', { batch });
    await heard;
    latenciesMs.push(performance.now() - publishedAtMs);
    healthy.receivedFrames.length = 0;
    rssMax = Math.max(rssMax, process.memoryUsage().rss);
  }
  latenciesMs.sort((left, right) => left - right);
  const p99Ms = latenciesMs[Math.floor(latenciesMs.length * 0.99)] ?? NaN;
  if (STATES_FIGURES)
    process.stdout.write(
      `${READERS} stalled readers, ${SECONDS} s, ${latenciesMs.length} batches of 100 kB: ` +
        `p99 of the healthy client ${p99Ms.toFixed(1)} ms, ` +
        `RSS of server and clients together at most +${((rssMax - rssBefore) / MEGABYTE).toFixed(0)} MiB\n`,
    );
  expect(server.connectionCount).toBe(1);
  // Client and server are one process here, and most of it is garbage; what is published is many times as much.
  expect(rssMax - rssBefore).toBeLessThan(READERS * MAX_BUFFERED_BYTES + 250 * MEGABYTE);
  for (const reader of stalled) reader.socket.destroy();
});
