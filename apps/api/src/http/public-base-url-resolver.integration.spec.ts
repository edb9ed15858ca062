import type { Paginated, PendingOrder, SearchResult } from '@giftspire/contracts';
import { TestApi } from '../testing/test-api';

describe('Absolute URLs in responses', () => {
  const fetchLinks = async (host: string, environment: Record<string, string>) => {
    const api = await TestApi.start(environment);
    try {
      const { token, id } = await api.signUp();
      await api.sql(
        `insert into generated_orders (user_id, pending_order_id, context, recommendations, metadata)
         values ($1, 1, '{}', '[{"asin": "A1", "category": "books"}]', '{}')`,
        [id],
      );
      const get = (path: string) =>
        api.http(token).get(`/api/gift-finder/${path}`).set('Host', host).expect(200);
      const pending = (await get('pending-orders')).body as Paginated<PendingOrder>;
      const response = await get('searches');
      const searches = response.body as Paginated<SearchResult>;
      const [result] = searches.data;
      const one = (await get(`searches/${result?.id}`)).body as SearchResult;
      expect(one).toEqual(result);
      return {
        pending: pending.meta.path,
        searches: searches.links.first,
        image: result?.data.recommendations[0]?.image,
        url: result?.data.recommendations[0]?.url,
        images: /img-src ([^;]*)/.exec(String(response.headers['content-security-policy']))?.[1],
      };
    } finally {
      await api.stop();
    }
  };
  const expectedLinks = (base: string) => ({
    pending: `${base}/api/gift-finder/pending-orders`,
    searches: `${base}/api/gift-finder/searches?page=1&per_page=15`,
    image: `${base}/catalogue/books.svg`,
    url: `${base}/products/A1`,
  });

  it.each(['192.168.1.7:9090', '[::1]:9090', 'laptop.local'])(
    'start with the host of the request, %s, when APP_URL is not set',
    async (host) => {
      expect(await fetchLinks(host, { APP_URL: '' })).toEqual({
        ...expectedLinks(`http://${host}`),
        images: "'self' data:",
      });
    },
  );

  it('start with localhost when the host of the request is malformed', async () => {
    const links = await fetchLinks('a.example:80/evil', { APP_URL: '' });
    expect(links).toMatchObject(expectedLinks('http://localhost:9090'));
  });

  it('start with APP_URL when it is set', async () => {
    expect(await fetchLinks('evil.example', { APP_URL: 'https://gifts.example/app' })).toEqual({
      ...expectedLinks('https://gifts.example/app'),
      images: "'self' data: https://gifts.example",
    });
  });

  it.each([
    [{ CATALOGUE_URL: 'https://shop.example/gifts' }, "'self' data: https:"],
    [
      { CATALOGUE_IMAGE_ORIGINS: 'https://cdn.example,http://localhost:8080' },
      "'self' data: https://cdn.example http://localhost:8080",
    ],
    [
      { CATALOGUE_URL: 'https://shop.example/gifts', CATALOGUE_IMAGE_ORIGINS: 'https://a.example' },
      "'self' data: https://a.example",
    ],
  ])('may be images of the origins of the catalogue: %j', async (environment, images) => {
    const found = await fetchLinks('localhost', { APP_URL: '', ...environment });
    expect(found.images).toBe(images);
  });

  describe('behind a proxy', () => {
    const fetchPathThroughProxy = async (environment: Record<string, string>) => {
      const api = await TestApi.start({ APP_URL: '', ...environment });
      try {
        const { token } = await api.signUp();
        const { body } = await api
          .http(token)
          .get('/api/gift-finder/searches')
          .set({
            Host: 'inside:9090',
            'X-Forwarded-Proto': 'https',
            'X-Forwarded-Host': 'gifts.example',
          })
          .expect(200);
        return (body as Paginated<SearchResult>).meta.path;
      } finally {
        await api.stop();
      }
    };

    it('start with the forwarded host when the proxy is trusted', async () => {
      for (const TRUSTED_PROXIES of ['loopback', '127.0.0.0/8, ::1', '*'])
        expect(await fetchPathThroughProxy({ TRUSTED_PROXIES })).toBe(
          'https://gifts.example/api/gift-finder/searches',
        );
    });

    it('start with the host of the request when the proxy is not trusted', async () => {
      for (const TRUSTED_PROXIES of ['', '10.0.0.0/8'])
        expect(await fetchPathThroughProxy({ TRUSTED_PROXIES })).toBe(
          'http://inside:9090/api/gift-finder/searches',
        );
    });
  });
});
