import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { searchOptions } from '../../testing/search-options';
import { RemoteCatalogue, type RemoteCatalogueSettings } from './remote-catalogue';

type Answer = (response: ServerResponse, request: IncomingMessage, call: number) => void;

const MOKA = {
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

describe('RemoteCatalogue', () => {
  let server: Server;
  let url: string;
  let answer: Answer;
  let bodies: unknown[];
  const open = new Set<RemoteCatalogue>();

  beforeEach(async () => {
    bodies = [];
    server = createServer((request, response) => {
      void text(request).then((body) => {
        bodies.push(JSON.parse(body));
        answer(response, request, bodies.length);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gifts`;
  });
  afterEach(async () => {
    for (const catalogue of open) catalogue.onModuleDestroy();
    open.clear();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const remote = (settings: Partial<RemoteCatalogueSettings> = {}) => {
    const catalogue = new RemoteCatalogue({
      url,
      timeoutSeconds: 5,
      allowsPrivate: true,
      ...settings,
    });
    open.add(catalogue);
    return catalogue;
  };
  const json = (value: unknown): Answer => {
    return (response) => response.end(JSON.stringify(value));
  };

  it('asks for what the user wants', async () => {
    answer = json({ products: [] });
    await remote().search(
      searchOptions({ age_group: 'adult', gender: 'female', output_language: 'Italian' }),
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

  it('puts the answer into our words and claims only what it says', async () => {
    answer = json({ products: [MOKA] });
    const { recommendations, metadata } = await remote().search(searchOptions());
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

  it('leaves out what breaks the budget, is in another currency, unwanted, or there already', async () => {
    const product = (changes: object) => ({ ...MOKA, ...changes });
    answer = json({
      products: [
        product({ id: 'dear', price: 100.01 }),
        product({ id: 'cheap', price: 19.99 }),
        product({ id: 'dollars', currency: 'USD' }),
        product({ id: 'owned' }),
        product({ id: 'good', price: 100 }),
        product({ id: 'good' }),
      ],
    });
    const { recommendations, metadata } = await remote().search(
      searchOptions({ excluded_products: ['owned'] }),
    );
    expect(recommendations.map(({ asin }) => asin)).toEqual(['good']);
    expect(metadata).toMatchObject({ total_products_searched: 6, products_after_filtering: 1 });
  });

  it('tries again when the server is not well', async () => {
    answer = (response, _, call) => {
      response.statusCode = call < 3 ? 503 : 200;
      response.end(JSON.stringify({ products: [MOKA] }));
    };
    const { recommendations } = await remote().search(searchOptions());
    expect(recommendations).toHaveLength(1);
    expect(bodies).toHaveLength(3);
  });

  it('gives up after three tries', async () => {
    answer = (response) => response.destroy();
    await expect(remote().search(searchOptions())).rejects.toMatchObject({
      code: 'CATALOGUE_UNAVAILABLE',
    });
    expect(bodies).toHaveLength(3);
  });

  it.each<[string, Answer]>([
    ['no JSON', (response) => response.end('<html>')],
    ['another shape', json({ items: [] })],
    ['an address that is a script', json({ products: [{ ...MOKA, url: 'javascript:alert(1)' }] })],
    ['a price below zero', json({ products: [{ ...MOKA, price: -1 }] })],
    ['too much', (response) => response.end(`"${'x'.repeat(2_000_001)}"`)],
    ['404', (response) => response.writeHead(404).end('{"products":[]}')],
    [
      'a redirect, which it does not follow',
      (response) => response.writeHead(302, { Location: '/elsewhere' }).end(),
    ],
  ])('refuses %s at once', async (_, given) => {
    answer = given;
    await expect(remote().search(searchOptions())).rejects.toMatchObject({
      code: 'CATALOGUE_ANSWER_INVALID',
    });
    expect(bodies).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['never answers', () => undefined],
    ['never ends its answer', (response) => response.write('{"products":')],
  ])('does not wait for a server that %s', async (_, given) => {
    answer = given;
    await expect(remote({ timeoutSeconds: 0.1 }).search(searchOptions())).rejects.toMatchObject({
      code: 'CATALOGUE_TIMEOUT',
    });
  });

  it('leaves a server alone that fails too often, and comes back', async () => {
    answer = (response) => response.writeHead(500).end();
    const catalogue = remote({ restSeconds: 2 });
    await expect(catalogue.search(searchOptions())).rejects.toMatchObject({
      code: 'CATALOGUE_UNAVAILABLE',
    });
    const resting = {
      name: 'CatalogueResting',
      code: 'CATALOGUE_UNAVAILABLE',
      message: 'left alone for a while, for it answers 500',
    };
    await expect(catalogue.search(searchOptions())).rejects.toMatchObject(resting);
    const calls = bodies.length;
    await expect(catalogue.search(searchOptions())).rejects.toMatchObject(resting);
    expect(bodies).toHaveLength(calls);
    answer = json({ products: [MOKA] });
    for (;;) {
      const found = await catalogue.search(searchOptions()).catch(() => undefined);
      if (found?.recommendations.length === 1) break;
      await new Promise((resolve) => setImmediate(resolve));
    }
  });

  it('leaves a server alone that keeps answering nonsense, and goes on saying so', async () => {
    answer = json({ items: [] });
    const catalogue = remote();
    for (let search = 0; search < 8; search++)
      await expect(catalogue.search(searchOptions())).rejects.toMatchObject({
        code: 'CATALOGUE_ANSWER_INVALID',
      });
    expect(bodies.length).toBeLessThan(8);
  });

  it('says of an address that it refuses it, however often', async () => {
    const catalogue = remote({ allowsPrivate: false });
    for (let search = 0; search < 8; search++)
      await expect(catalogue.search(searchOptions())).rejects.toMatchObject({
        name: 'CatalogueAddressRefused',
      });
    expect(bodies).toEqual([]);
  });

  it('stops when the signal is aborted, and does not hold it against the server', async () => {
    const reason = new Error('called off');
    const controller = new AbortController();
    answer = () => controller.abort(reason);
    await expect(remote().search(searchOptions(), controller.signal)).rejects.toBe(reason);
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
  ])('does not connect to %s unless it may', async (host) => {
    answer = json({ products: [] });
    const { port } = new URL(url);
    const catalogue = remote({ url: `http://${host}:${port}/`, allowsPrivate: false });
    await expect(catalogue.search(searchOptions())).rejects.toMatchObject({
      code: 'CATALOGUE_ADDRESS_REFUSED',
    });
    expect(bodies).toEqual([]);
  });
});
