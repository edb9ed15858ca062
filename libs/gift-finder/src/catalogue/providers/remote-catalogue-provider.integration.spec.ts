import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ProcessSearchRequestJob } from '../../processing/process-search-request.job';
import {
  createFirstAttemptContext,
  createGiftServicesAndDisableLog,
} from '../../testing/create-gift-services-and-disable-log';
import { createGiftDatabase, type GiftDatabase } from '../../testing/gift-database';
import { createSearchOptions } from '../../testing/create-search-options';
import { readSearchState } from '../../testing/read-search-state';
import { RemoteCatalogueProvider, type RemoteCatalogueSettings } from './remote-catalogue-provider';

type RespondFunction = (response: ServerResponse) => unknown;

const product = { id: 7, title: 'Moka', url: 'https://shop.example/7', price: 30, currency: 'EUR' };

describe('Search job with a remote catalogue', () => {
  let database: GiftDatabase;
  let userId: number;
  let server: Server;
  let port: number;
  let respond: RespondFunction;

  beforeAll(async () => {
    database = await createGiftDatabase({ seeded: false });
    userId = await database.createUser('ada');
    server = createServer((request, response) => {
      request.resume().on('end', () => respond(response));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await database.close();
  });
  beforeEach(() =>
    database.dataSource.query(
      'truncate pending_orders, generated_orders, job_outbox, notifications cascade',
    ),
  );

  const state = () => readSearchState(database.dataSource, userId);

  /** Runs one search job with a single attempt, and returns the stored state of the user's searches. */
  async function runSearchJobAndReadState(settings: Partial<RemoteCatalogueSettings> = {}) {
    const catalogue = new RemoteCatalogueProvider({
      url: `http://127.0.0.1:${port}/gifts`,
      timeoutSeconds: 0.1,
      allowsPrivateAddresses: true,
      ...settings,
    });
    const { requests, handler } = createGiftServicesAndDisableLog(database.dataSource, {
      catalogue,
    });
    const job = new ProcessSearchRequestJob(await requests.place(userId, createSearchOptions()));
    try {
      await handler.handle(job, createFirstAttemptContext());
    } catch (error) {
      await handler.failed(job, error as Error);
    } finally {
      catalogue.onModuleDestroy();
    }
    return state();
  }

  it('stores the products of the remote catalogue as the result', async () => {
    respond = (response) => response.end(JSON.stringify({ products: [product] }));
    const { pending, generated, notifications, events } = await runSearchJobAndReadState();
    expect(pending).toEqual([]);
    expect(generated).toMatchObject([
      { recommendations: [{ asin: '7', url: 'https://shop.example/7', is_demo: false }] },
    ]);
    expect(notifications).toMatchObject([{ data: { type: 'success' } }]);
    expect(events.map(({ name }) => name)).toEqual(['search.completed']);
  });

  it.each<[string, string, RespondFunction, Partial<RemoteCatalogueSettings>?]>([
    ['responds with 500', 'CATALOGUE_UNAVAILABLE', (response) => response.writeHead(500).end()],
    ['responds with 429', 'CATALOGUE_UNAVAILABLE', (response) => response.writeHead(429).end()],
    ['closes the connection', 'CATALOGUE_UNAVAILABLE', (response) => response.destroy()],
    ['never responds', 'CATALOGUE_TIMEOUT', () => undefined],
    ['responds with HTML', 'CATALOGUE_ANSWER_INVALID', (response) => response.end('<html>')],
    [
      'sends a product link with javascript:',
      'CATALOGUE_ANSWER_INVALID',
      (response) =>
        response.end(JSON.stringify({ products: [{ ...product, url: 'javascript:alert(1)' }] })),
    ],
    [
      'sends a product image with file:',
      'CATALOGUE_ANSWER_INVALID',
      (response) =>
        response.end(JSON.stringify({ products: [{ ...product, image: 'file:///etc/passwd' }] })),
    ],
    [
      'sends a response over the size limit',
      'CATALOGUE_ANSWER_INVALID',
      (response) => response.end('x'.repeat(3_000_000)),
      { timeoutSeconds: 5 },
    ],
    [
      'redirects to a private address',
      'CATALOGUE_ANSWER_INVALID',
      (response) => response.writeHead(307, { Location: 'http://169.254.169.254/' }).end(),
    ],
    [
      'has a private address',
      'CATALOGUE_ADDRESS_REFUSED',
      (response) => response.end('{"products":[]}'),
      { allowsPrivateAddresses: false },
    ],
  ])(
    'fails and notifies the user when the server %s: %s',
    async (_, code, failure, settings = {}) => {
      respond = failure;
      const { pending, generated, notifications, events } =
        await runSearchJobAndReadState(settings);
      expect(pending).toMatchObject([
        {
          errorCode: code,
          errorDetails: 'The catalogue could not be reached. Please try again later.',
        },
      ]);
      expect(generated).toEqual([]);
      expect(notifications).toMatchObject([{ data: { type: 'error' } }]);
      expect(events.map(({ name }) => name)).toEqual(['search.failed']);
      expect(JSON.parse(events[0]?.data ?? '')).toMatchObject({ error_code: code });
    },
  );

  it('does not send a request to a host name that resolves to this machine', async () => {
    let calls = 0;
    respond = () => (calls += 1);
    const { pending } = await runSearchJobAndReadState({
      url: `http://localhost:${port}/gifts`,
      allowsPrivateAddresses: false,
    });
    expect(pending).toMatchObject([{ errorCode: 'CATALOGUE_ADDRESS_REFUSED' }]);
    expect(calls).toBe(0);
  });
});
