import type { Paginated, PendingOrder, SearchResult } from '@giftspire/contracts';
import { TestApi } from '../testing/test-api';

describe('addresses in answers', () => {
  const linksAt = async (host: string, environment: Record<string, string>) => {
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
      const answer = await get('searches');
      const searches = answer.body as Paginated<SearchResult>;
      const [result] = searches.data;
      const one = (await get(`searches/${result?.id}`)).body as SearchResult;
      expect(one).toEqual(result);
      return {
        pending: pending.meta.path,
        searches: searches.links.first,
        image: result?.data.recommendations[0]?.image,
        url: result?.data.recommendations[0]?.url,
        images: /img-src ([^;]*)/.exec(String(answer.headers['content-security-policy']))?.[1],
      };
    } finally {
      await api.stop();
    }
  };
  const linksUnder = (base: string) => ({
    pending: `${base}/api/gift-finder/pending-orders`,
    searches: `${base}/api/gift-finder/searches?page=1&per_page=15`,
    image: `${base}/catalogue/books.svg`,
    url: `${base}/products/A1`,
  });

  it.each(['192.168.1.7:9090', '[::1]:9090', 'laptop.local'])(
    'follow the host %s the page was opened with, when APP_URL is not set',
    async (host) => {
      expect(await linksAt(host, { APP_URL: '' })).toEqual({
        ...linksUnder(`http://${host}`),
        images: "'self' data:",
      });
    },
  );

  it('are on this machine where the host is none', async () => {
    const links = await linksAt('a.example:80/evil', { APP_URL: '' });
    expect(links).toMatchObject(linksUnder('http://localhost:9090'));
  });

  it('are those of APP_URL when it is set', async () => {
    expect(await linksAt('evil.example', { APP_URL: 'https://gifts.example/app' })).toEqual({
      ...linksUnder('https://gifts.example/app'),
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
  ])('let pictures come from where the catalogue has them: %j', async (environment, images) => {
    const found = await linksAt('localhost', { APP_URL: '', ...environment });
    expect(found.images).toBe(images);
  });

  describe('behind a proxy', () => {
    const pathThrough = async (environment: Record<string, string>) => {
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

    it('that is trusted, follow what it forwards', async () => {
      for (const TRUSTED_PROXIES of ['loopback', '127.0.0.0/8, ::1', '*'])
        expect(await pathThrough({ TRUSTED_PROXIES })).toBe(
          'https://gifts.example/api/gift-finder/searches',
        );
    });

    it('that is not, do not', async () => {
      for (const TRUSTED_PROXIES of ['', '10.0.0.0/8'])
        expect(await pathThrough({ TRUSTED_PROXIES })).toBe(
          'http://inside:9090/api/gift-finder/searches',
        );
    });
  });
});
