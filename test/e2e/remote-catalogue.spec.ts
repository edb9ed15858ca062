import { until } from '@giftspire/testing';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Account } from '../support/account';
import {
  byTestId,
  submitSearchForm,
  BrowserTestEnvironment,
} from '../support/browser-test-environment';

/** Half a minute is how long a catalogue that keeps failing is left alone. */
const REST_PATIENCE_MS = 60_000;
/** The breaker opens after so many failures; a job with three attempts of three calls would make nine. */
const CALLS_AT_MOST = 5;

jest.setTimeout(240_000);

describe('A remote catalogue', () => {
  let shop: Server;
  let isWell = true;
  const asked: unknown[] = [];
  let stage: BrowserTestEnvironment;

  beforeAll(async () => {
    shop = createServer((request, response) => {
      void text(request).then((body) => {
        asked.push(JSON.parse(body));
        if (!isWell) return response.writeHead(500).end('<h1>Ouch</h1>');
        return response.end(JSON.stringify({ products: products() }));
      });
    }).listen(0, '127.0.0.1');
    await once(shop, 'listening');
    const { port } = shop.address() as AddressInfo;
    stage = await BrowserTestEnvironment.start({
      CATALOGUE_URL: `http://127.0.0.1:${port}/gifts`,
      CATALOGUE_ALLOW_PRIVATE: 'true',
    });
  });
  afterAll(async () => {
    await stage.stop();
    shop.closeAllConnections();
    shop.close();
  });
  afterEach(() => stage.closeProfiles());

  it('supplies products that are shown with a picture and a link to the shop', async () => {
    const account = await Account.register(stage.application.url);
    const page = await stage.openLoggedInPage(account.nickname);
    await submitSearchForm(page);
    await byTestId(page, 'toast-link').click();
    await byTestId(page, 'result-card').first().waitFor();
    expect(asked).toMatchObject([
      {
        relation: 'friend',
        occasion: 'birthday',
        budget: { min: 20, max: 100 },
        interests: ['music', 'books'],
        language: 'English',
      },
    ]);
    const [result] = await account.fetchResults();
    expect(result?.data.recommendations.map(({ title }) => title)).toEqual(['Songbook', 'Lyre']);
    // Of what is dearer than the budget nothing is seen, and nothing is called a demo.
    expect(await byTestId(page, 'result-card').count()).toBe(2);
    expect(await byTestId(page, 'demo-catalogue').count()).toBe(0);
    const link = byTestId(page, 'result-link').first();
    expect(await link.getAttribute('href')).toBe('https://shop.invalid/songbook');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    // The first picture is at a host that does not exist, the second product has none.
    await byTestId(page, 'result-card').nth(1).scrollIntoViewIfNeeded();
    await byTestId(page, 'image-fallback').waitFor();
    await page.waitForFunction(
      "[...document.querySelectorAll('[data-testid=result-card] img')].some((image) => image.naturalWidth > 0)",
    );
    await stage.saveScreenshot(page, 'remote-result');
    expect(stage.pageErrors.filter((error) => !error.includes('ERR_NAME_NOT_RESOLVED'))).toEqual(
      [],
    );
  });

  it('that fails gets no requests for a while; the user is notified and can retry after its recovery', async () => {
    const account = await Account.register(stage.application.url);
    const page = await stage.openLoggedInPage(account.nickname, { locale: 'it-IT' });
    isWell = false;
    asked.length = 0;
    await submitSearchForm(page);
    await byTestId(page, 'toast-retry').waitFor();
    expect(await byTestId(page, 'toast').innerText()).toContain('Il catalogo non è raggiungibile');
    expect(await byTestId(page, 'bell-badge').innerText()).toBe('1');
    expect(asked.length).toBeLessThanOrEqual(CALLS_AT_MOST);
    const [order] = await account.fetchPendingOrders();
    expect(order).toMatchObject({ error_code: 'CATALOGUE_UNAVAILABLE' });
    await stage.saveScreenshot(page, 'remote-failed');

    isWell = true;
    await until('a retry finds gifts', () => retried(account), REST_PATIENCE_MS);
    await byTestId(page, 'toast-link').waitFor();
    expect(await account.fetchPendingOrders()).toEqual([]);
  });

  /** Tries again as often as the order has failed, and tells whether there is a result. */
  async function retried(account: Account): Promise<boolean> {
    const [order] = await account.fetchPendingOrders();
    if (order?.failed_at !== undefined && order.failed_at !== null)
      await account.request('POST', `/gift-finder/pending-orders/${order.id}/retry`);
    return (await account.fetchResults()).length === 1;
  }
});

function products(): unknown[] {
  const product = { currency: 'EUR', category: 'music' };
  return [
    {
      ...product,
      id: 1,
      title: 'Songbook',
      url: 'https://shop.invalid/songbook',
      image: 'https://shop.invalid/songbook.jpg',
      price: 24.5,
    },
    { ...product, id: 2, title: 'Lyre', url: 'https://shop.invalid/lyre', price: 99 },
    { ...product, id: 3, title: 'Grand piano', url: 'https://shop.invalid/piano', price: 30_000 },
  ];
}
