import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createSearchOptions } from '../../testing/create-search-options';
import { RemoteCatalogueProvider, type RemoteCatalogueSettings } from './remote-catalogue-provider';

type RespondFunction = (response: ServerResponse, request: IncomingMessage, call: number) => void;

const MOKA_PRODUCT = {
  id: 7,
  title: 'Moka <b>pot</b>',
  description: 'For cooking coffee.',
  url: 'https://shop.example/7',
  image: 'https://shop.example/7.jpg',
  price: 29.9,
  currency: 'EUR',
  rating: 4.5,
  review_count: 12,
  features: ['Three cups'],
  category: 'coffee',
};

describe('RemoteCatalogueProvider', () => {
  let server: Server;
  let url: string;
  let respond: RespondFunction;
  let bodies: unknown[];
  const created = new Set<RemoteCatalogueProvider>();

  beforeEach(async () => {
    bodies = [];
    server = createServer((request, response) => {
      void text(request).then((body) => {
        bodies.push(JSON.parse(body));
        respond(response, request, bodies.length);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gifts`;
  });
  afterEach(async () => {
    for (const catalogue of created) catalogue.onModuleDestroy();
    created.clear();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const createProvider = (settings: Partial<RemoteCatalogueSettings> = {}) => {
    const catalogue = new RemoteCatalogueProvider({
      url,
      timeoutSeconds: 5,
      allowsPrivateAddresses: true,
      ...settings,
    });
    created.add(catalogue);
    return catalogue;
  };
  const json = (value: unknown): RespondFunction => {
    return (response) => response.end(JSON.stringify(value));
  };

  it('posts the search options to the remote server', async () => {
    respond = json({ products: [] });
    await createProvider().search(
      createSearchOptions({ age_group: 'adult', gender: 'female', output_language: 'Italian' }),
    );
    expect(bodies).toEqual([
      {
        relation: 'mother',
        occasion: 'birthday',
        budget: { min: 20, max: 100 },
        interests: ['cooking'],
        age_group: 'adult',
        gender: 'female',
        language: 'Italian',
        limit: 30,
      },
    ]);
  });

  it('converts products into recommendations without claims about the recipient', async () => {
    respond = json({ products: [MOKA_PRODUCT] });
    const { recommendations, metadata } = await createProvider().search(createSearchOptions());
    expect(recommendations).toEqual([
      expect.objectContaining({
        asin: '7',
        title: 'Moka pot',
        category: 'kitchen',
        url: 'https://shop.example/7',
        image: 'https://shop.example/7.jpg',
        price: 29.9,
        rating: 4.5,
        review_count: 12,
        features: ['Three cups'],
        is_demo: false,
        ai_reasoning: expect.stringContaining('cooking') as string,
      }),
    ]);
    expect(recommendations[0]?.ai_reasoning).not.toContain('mother');
    expect(metadata).toEqual({
      total_products_searched: 1,
      products_after_filtering: 1,
      search_strategies_used: 1,
    });
  });

  it('drops products over the budget, in another currency, excluded or listed twice', async () => {
    const product = (changes: object) => ({ ...MOKA_PRODUCT, ...changes });
    respond = json({
      products: [
        product({ id: 'dear', price: 100.01 }),
        product({ id: 'cheap', price: 19.99 }),
        product({ id: 'dollars', currency: 'USD' }),
        product({ id: 'owned' }),
        product({ id: 'good', price: 100 }),
        product({ id: 'good' }),
      ],
    });
    const { recommendations, metadata } = await createProvider().search(
      createSearchOptions({ excluded_products: ['owned'] }),
    );
    expect(recommendations.map(({ asin }) => asin)).toEqual(['good']);
    expect(metadata).toMatchObject({ total_products_searched: 6, products_after_filtering: 1 });
  });

  it('retries when the server responds with 503', async () => {
    respond = (response, _, call) => {
      response.statusCode = call < 3 ? 503 : 200;
      response.end(JSON.stringify({ products: [MOKA_PRODUCT] }));
    };
    const { recommendations } = await createProvider().search(createSearchOptions());
    expect(recommendations).toHaveLength(1);
    expect(bodies).toHaveLength(3);
  });

  it('fails after three attempts', async () => {
    respond = (response) => response.destroy();
    await expect(createProvider().search(createSearchOptions())).rejects.toMatchObject({
      code: 'CATALOGUE_UNAVAILABLE',
    });
    expect(bodies).toHaveLength(3);
  });

  it.each<[string, RespondFunction]>([
    ['a response that is not JSON', (response) => response.end('<html>')],
    ['JSON of another shape', json({ items: [] })],
    ['a javascript: URL', json({ products: [{ ...MOKA_PRODUCT, url: 'javascript:alert(1)' }] })],
    ['a negative price', json({ products: [{ ...MOKA_PRODUCT, price: -1 }] })],
    ['a response over the size limit', (response) => response.end(`"${'x'.repeat(2_000_001)}"`)],
    ['404', (response) => response.writeHead(404).end('{"products":[]}')],
    ['a redirect', (response) => response.writeHead(302, { Location: '/elsewhere' }).end()],
  ])('fails without a retry on %s', async (_, failure) => {
    respond = failure;
    await expect(createProvider().search(createSearchOptions())).rejects.toMatchObject({
      code: 'CATALOGUE_ANSWER_INVALID',
    });
    expect(bodies).toHaveLength(1);
  });

  it.each<[string, RespondFunction]>([
    ['never responds', () => undefined],
    ['never ends its response', (response) => response.write('{"products":')],
  ])('times out when the server %s', async (_, failure) => {
    respond = failure;
    await expect(
      createProvider({ timeoutSeconds: 0.1 }).search(createSearchOptions()),
    ).rejects.toMatchObject({
      code: 'CATALOGUE_TIMEOUT',
    });
  });

  it('opens the circuit breaker after repeated failures, and closes it when the server recovers', async () => {
    respond = (response) => response.writeHead(500).end();
    const catalogue = createProvider({ circuitOpenSeconds: 2 });
    await expect(catalogue.search(createSearchOptions())).rejects.toMatchObject({
      code: 'CATALOGUE_UNAVAILABLE',
    });
    const circuitOpen = {
      name: 'CatalogueCircuitOpen',
      code: 'CATALOGUE_UNAVAILABLE',
      message: 'no request for now after repeated failures, the last: HTTP 500',
    };
    await expect(catalogue.search(createSearchOptions())).rejects.toMatchObject(circuitOpen);
    const calls = bodies.length;
    await expect(catalogue.search(createSearchOptions())).rejects.toMatchObject(circuitOpen);
    expect(bodies).toHaveLength(calls);
    respond = json({ products: [MOKA_PRODUCT] });
    for (;;) {
      const found = await catalogue.search(createSearchOptions()).catch(() => undefined);
      if (found?.recommendations.length === 1) break;
      await new Promise((resolve) => setImmediate(resolve));
    }
  });

  it('opens the circuit breaker after repeated invalid responses, and keeps their error code', async () => {
    respond = json({ items: [] });
    const catalogue = createProvider();
    for (let search = 0; search < 8; search++)
      await expect(catalogue.search(createSearchOptions())).rejects.toMatchObject({
        code: 'CATALOGUE_ANSWER_INVALID',
      });
    expect(bodies.length).toBeLessThan(8);
  });

  it('does not open the circuit breaker for a refused address', async () => {
    const catalogue = createProvider({ allowsPrivateAddresses: false });
    for (let search = 0; search < 8; search++)
      await expect(catalogue.search(createSearchOptions())).rejects.toMatchObject({
        name: 'CatalogueAddressRefused',
      });
    expect(bodies).toEqual([]);
  });

  it('rejects with the reason of the signal when the search is cancelled', async () => {
    const reason = new Error('cancelled');
    const controller = new AbortController();
    respond = () => controller.abort(reason);
    await expect(createProvider().search(createSearchOptions(), controller.signal)).rejects.toBe(
      reason,
    );
    expect(bodies).toHaveLength(1);
  });

  it.each([
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0.0.0.0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.1.2.3',
    '169.254.169.254',
    '[fd00::1]',
    '100.64.0.1',
  ])('does not connect to %s while private addresses are forbidden', async (host) => {
    respond = json({ products: [] });
    const { port } = new URL(url);
    const catalogue = createProvider({
      url: `http://${host}:${port}/`,
      allowsPrivateAddresses: false,
    });
    await expect(catalogue.search(createSearchOptions())).rejects.toMatchObject({
      code: 'CATALOGUE_ADDRESS_REFUSED',
    });
    expect(bodies).toEqual([]);
  });
});
