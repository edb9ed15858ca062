import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ProcessSearchRequestJob } from '../../processing/process-search-request.job';
import { firstAttempt, giftApplication } from '../../testing/gift-application';
import { giftDatabase, type GiftDatabase } from '../../testing/gift-database';
import { searchOptions } from '../../testing/search-options';
import { searchState } from '../../testing/search-state';
import { RemoteCatalogue, type RemoteCatalogueSettings } from './remote-catalogue';

type Answer = (response: ServerResponse) => unknown;

const product = { id: 7, title: 'Moka', url: 'https://shop.example/7', price: 30, currency: 'EUR' };

describe('a search in a remote catalogue', () => {
  let database: GiftDatabase;
  let userId: number;
  let server: Server;
  let port: number;
  let answer: Answer;

  beforeAll(async () => {
    database = await giftDatabase({ seeded: false });
    userId = await database.createUser('ada');
    server = createServer((request, response) => {
      request.resume().on('end', () => answer(response));
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

  const state = () => searchState(database.dataSource, userId);

  /** One job with its only attempt, and what is told when that fails. */
  async function search(settings: Partial<RemoteCatalogueSettings> = {}) {
    const catalogue = new RemoteCatalogue({
      url: `http://127.0.0.1:${port}/gifts`,
      timeoutSeconds: 0.1,
      allowsPrivate: true,
      ...settings,
    });
    const { requests, handler } = giftApplication(database.dataSource, { catalogue });
    const job = new ProcessSearchRequestJob(await requests.place(userId, searchOptions()));
    try {
      await handler.handle(job, firstAttempt());
    } catch (error) {
      await handler.failed(job, error as Error);
    } finally {
      catalogue.onModuleDestroy();
    }
    return state();
  }

  it('becomes a result of its products', async () => {
    answer = (response) => response.end(JSON.stringify({ products: [product] }));
    const { pending, generated, notifications, events } = await search();
    expect(pending).toEqual([]);
    expect(generated).toMatchObject([
      { recommendations: [{ asin: '7', url: 'https://shop.example/7', is_demo: false }] },
    ]);
    expect(notifications).toMatchObject([{ data: { type: 'success' } }]);
    expect(events.map(({ name }) => name)).toEqual(['search.completed']);
  });

  it.each<[string, string, Answer, Partial<RemoteCatalogueSettings>?]>([
    ['fails', 'CATALOGUE_UNAVAILABLE', (response) => response.writeHead(500).end()],
    ['is busy', 'CATALOGUE_UNAVAILABLE', (response) => response.writeHead(429).end()],
    ['hangs up', 'CATALOGUE_UNAVAILABLE', (response) => response.destroy()],
    ['never answers', 'CATALOGUE_TIMEOUT', () => undefined],
    ['talks nonsense', 'CATALOGUE_ANSWER_INVALID', (response) => response.end('<html>')],
    [
      'offers a link that is a script',
      'CATALOGUE_ANSWER_INVALID',
      (response) =>
        response.end(JSON.stringify({ products: [{ ...product, url: 'javascript:alert(1)' }] })),
    ],
    [
      'offers a picture that is a file',
      'CATALOGUE_ANSWER_INVALID',
      (response) =>
        response.end(JSON.stringify({ products: [{ ...product, image: 'file:///etc/passwd' }] })),
    ],
    [
      'talks without an end',
      'CATALOGUE_ANSWER_INVALID',
      (response) => response.end('x'.repeat(3_000_000)),
      { timeoutSeconds: 5 },
    ],
    [
      'sends to a private address',
      'CATALOGUE_ANSWER_INVALID',
      (response) => response.writeHead(307, { Location: 'http://169.254.169.254/' }).end(),
    ],
    [
      'is on this machine',
      'CATALOGUE_ADDRESS_REFUSED',
      (response) => response.end('{"products":[]}'),
      { allowsPrivate: false },
    ],
  ])('that %s ends as %s, and the user is told', async (_, code, given, settings = {}) => {
    answer = given;
    const { pending, generated, notifications, events } = await search(settings);
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
  });

  it('whose name leads to this machine is refused before anything is sent', async () => {
    let calls = 0;
    answer = () => (calls += 1);
    const { pending } = await search({
      url: `http://localhost:${port}/gifts`,
      allowsPrivate: false,
    });
    expect(pending).toMatchObject([{ errorCode: 'CATALOGUE_ADDRESS_REFUSED' }]);
    expect(calls).toBe(0);
  });
});
