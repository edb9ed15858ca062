import { request as httpRequest, Agent } from 'node:http';
import { buildSignedRequestPath } from '@giftspire/pusher-protocol';
import type { ReverbLogger } from '@giftspire/reverb';
import {
  createRandomPublishBody,
  createRandomApiPath,
  createRandomFrameText,
  createRandomQuery,
} from './support/random-messages';
import { SeededRandom } from './support/seeded-random';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';

/** Number of messages, and seed; e.g. FUZZ_FRAMES=200000 FUZZ_REQUESTS=50000 FUZZ_SEED=7 in the environment. */
const FRAME_COUNT = Number(process.env['FUZZ_FRAMES'] ?? 4_000);
const REQUEST_COUNT = Number(process.env['FUZZ_REQUESTS'] ?? 800);
const RANDOM_SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const FRAMES_PER_CLIENT = 200;

jest.setTimeout(30_000 + (FRAME_COUNT + 4 * REQUEST_COUNT) * 2);

const loggedErrors: unknown[] = [];
const logger: ReverbLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (fields, message) => loggedErrors.push({ message, ...fields }),
};
const apps = [{ ...TEST_APP, subscriptionCount: true, watchlist: true }];

let server: TestServer;

beforeEach(async () => {
  loggedErrors.length = 0;
  server = await TestServer.start({ apps, logger });
});
afterEach(() => TestServer.stopAll());

/** Asserts that the server accepts a new client and its subscription. */
async function expectServerAcceptsNewClient(): Promise<void> {
  const client = await RawClient.connect(server);
  await client.subscribe('alive');
  await client.waitForRoundTrip();
  client.socket.terminate();
}

it(`The server survives ${FRAME_COUNT} malformed frames (seed ${RANDOM_SEED})`, async () => {
  const random = new SeededRandom(RANDOM_SEED);
  for (let sent = 0; sent < FRAME_COUNT; sent += FRAMES_PER_CLIENT) {
    const clients = [await RawClient.connect(server), await RawClient.connect(server)];
    for (let index = 0; index < FRAMES_PER_CLIENT; index += 1) {
      const client = random.pick(clients);
      client.send(createRandomFrameText(random, client.socketId));
      if (random.nextIsOneIn(100)) client.socket.send(Buffer.from([random.nextIntegerBelow(256)]));
    }
    for (const client of clients) {
      await client.waitForRoundTrip();
      client.socket.terminate();
    }
  }
  expect(loggedErrors).toEqual([]);
  await expectServerAcceptsNewClient();
});

/** Sends a request and returns the status. Uses `http.request`, because `fetch` rejects malformed requests. */
function sendAndReadStatus(
  agent: Agent,
  method: string,
  path: string,
  body: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { agent, port: server.port, host: '127.0.0.1', method, path },
      (response) => void response.resume().on('end', () => resolve(response.statusCode ?? 0)),
    );
    request.on('error', reject);
    request.end(body);
  });
}

it(`The server responds to ${REQUEST_COUNT} malformed requests without a 5xx (seed ${RANDOM_SEED})`, async () => {
  const random = new SeededRandom(RANDOM_SEED);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const statuses = new Map<number, number>();
  const member = await RawClient.connect(server);
  await member.subscribeWithAuth('presence-a', { user_id: 'u1' });
  for (let sent = 0; sent < REQUEST_COUNT; sent += 8) {
    const pendingStatuses = Array.from({ length: 8 }, () => {
      const method = random.pick(['POST', 'POST', 'GET', 'GET', 'HEAD', 'PUT', 'DELETE']);
      const body = method === 'POST' ? createRandomPublishBody(random) : '';
      const path = buildSignedRequestPath({
        credentials: TEST_APP,
        method: method as 'POST',
        path: `/apps/${random.nextIsOneIn(20) ? 'nobody' : TEST_APP.id}/${createRandomApiPath(random)}`,
        body,
        timestampSeconds: Math.floor(Date.now() / 1000),
        query: createRandomQuery(random),
      });
      return sendAndReadStatus(
        agent,
        method,
        random.nextIsOneIn(20) ? path.slice(0, -3) : path,
        body,
      );
    });
    for (const code of await Promise.all(pendingStatuses))
      statuses.set(code, (statuses.get(code) ?? 0) + 1);
  }
  agent.destroy();
  expect([...statuses.keys()].filter((code) => code >= 500)).toEqual([]);
  expect(loggedErrors).toEqual([]);
  // Shows that the random requests reach every outcome and that many are valid.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 404, 405]));
  expect(statuses.get(200)).toBeGreaterThan(REQUEST_COUNT / 10);
  await expectServerAcceptsNewClient();
});
