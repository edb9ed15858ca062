import { until } from '@giftspire/testing';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Account } from '../support/account';
import {
  findByTestId,
  fillAndSubmitSearchForm,
  BrowserTestEnvironment,
} from '../support/browser-test-environment';

/** Time limit for the recovery. The circuit breaker rejects requests for half a minute. */
const RECOVERY_TIMEOUT_MS = 60_000;
/** Maximum number of requests before the circuit breaker opens; three attempts of a job would make nine. */
const MAX_REQUESTS = 5;

jest.setTimeout(240_000);

describe('A remote catalogue', () => {
  let shop: Server;
  let isHealthy = true;
  const receivedRequests: unknown[] = [];
  let environment: BrowserTestEnvironment;

  beforeAll(async () => {
    shop = createServer((request, response) => {
      void text(request).then((body) => {
        receivedRequests.push(JSON.parse(body));
        if (!isHealthy) return response.writeHead(500).end('<h1>Ouch</h1>');
        return response.end(JSON.stringify({ products: createProducts() }));
      });
    }).listen(0, '127.0.0.1');
    await once(shop, 'listening');
    const { port } = shop.address() as AddressInfo;
    environment = await BrowserTestEnvironment.start({
      CATALOGUE_URL: `http://127.0.0.1:${port}/gifts`,
      CATALOGUE_ALLOW_PRIVATE: 'true',
    });
  });
  afterAll(async () => {
    await environment.stop();
    shop.closeAllConnections();
    shop.close();
  });
  afterEach(() => environment.closeProfiles());

  it('supplies products that are shown with a picture and a link to the shop', async () => {
    const account = await Account.registerAndLogIn(environment.application.url);
    const page = await environment.openLoggedInPage(account.nickname);
    await fillAndSubmitSearchForm(page);
    await findByTestId(page, 'toast-link').click();
    await findByTestId(page, 'result-card').first().waitFor();
    expect(receivedRequests).toMatchObject([
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
    // The product over the budget is left out, and remote products have no demo tag.
    expect(await findByTestId(page, 'result-card').count()).toBe(2);
    expect(await findByTestId(page, 'demo-catalogue').count()).toBe(0);
    const link = findByTestId(page, 'result-link').first();
    expect(await link.getAttribute('href')).toBe('https://shop.invalid/songbook');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    // The host of the first picture does not exist, and the second product has no picture.
    await findByTestId(page, 'result-card').nth(1).scrollIntoViewIfNeeded();
    await findByTestId(page, 'image-fallback').waitFor();
    await page.waitForFunction(
      "[...document.querySelectorAll('[data-testid=result-card] img')].some((image) => image.naturalWidth > 0)",
    );
    await environment.saveScreenshot(page, 'remote-result');
    expect(
      environment.pageErrors.filter((error) => !error.includes('ERR_NAME_NOT_RESOLVED')),
    ).toEqual([]);
  });

  it('that fails gets no requests for a while; the user is notified and can retry after its recovery', async () => {
    const account = await Account.registerAndLogIn(environment.application.url);
    const page = await environment.openLoggedInPage(account.nickname, { locale: 'it-IT' });
    isHealthy = false;
    receivedRequests.length = 0;
    await fillAndSubmitSearchForm(page);
    await findByTestId(page, 'toast-retry').waitFor();
    expect(await findByTestId(page, 'toast').innerText()).toContain(
      'Il catalogo non è raggiungibile',
    );
    expect(await findByTestId(page, 'bell-badge').innerText()).toBe('1');
    expect(receivedRequests.length).toBeLessThanOrEqual(MAX_REQUESTS);
    const [order] = await account.fetchPendingOrders();
    expect(order).toMatchObject({ error_code: 'CATALOGUE_UNAVAILABLE' });
    await environment.saveScreenshot(page, 'remote-failed');

    isHealthy = true;
    await until(
      'a retry finds gifts',
      () => retryIfFailedAndCheckResult(account),
      RECOVERY_TIMEOUT_MS,
    );
    await findByTestId(page, 'toast-link').waitFor();
    expect(await account.fetchPendingOrders()).toEqual([]);
  });

  /** Retries the order if it has failed. Returns whether the search has a result. */
  async function retryIfFailedAndCheckResult(account: Account): Promise<boolean> {
    const [order] = await account.fetchPendingOrders();
    if (order?.failed_at !== undefined && order.failed_at !== null)
      await account.requestJson('POST', `/gift-finder/pending-orders/${order.id}/retry`);
    return (await account.fetchResults()).length === 1;
  }
});

/** Returns the products of the remote catalogue. */
function createProducts(): unknown[] {
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
