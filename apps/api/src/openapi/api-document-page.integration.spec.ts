import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../../test/support/launch-browser';
import { TestApi } from '../testing/test-api';

describe('The Swagger UI page', () => {
  let api: TestApi;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    [api, browser] = await Promise.all([TestApi.start({ APP_URL: '' }), launchBrowser()]);
    const server = (api.app.getHttpServer() as Server).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  it('shows every route without requests to other origins and without console errors', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.route(
      (url) => url.origin !== origin,
      (route) => {
        if (!route.request().url().startsWith('data:')) problems.push(route.request().url());
        return route.abort();
      },
    );
    await page.goto(`${origin}/api/docs`);
    await page.getByRole('heading', { name: /Giftspire/ }).waitFor();
    const { body } = await api.http().get('/api/docs-json').expect(200);
    const routes = Object.values((body as { paths: object }).paths).flatMap((path) =>
      Object.keys(path as object),
    );
    await page
      .locator('.opblock')
      .nth(routes.length - 1)
      .waitFor();
    expect(await page.locator('.opblock').count()).toBe(routes.length);
    expect(problems).toEqual([]);
  }, 60_000);

  it('executes a route with Try it out', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/api/docs#/Operation/UpController_up`);
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.getByRole('button', { name: 'Execute' }).click();
    await page.locator('.live-responses-table .response-col_status').getByText('200').waitFor();
  }, 60_000);
});
