import type { Client } from 'pg';
import type { Page } from 'playwright-core';
import { Account } from '../support/account';
import {
  findByTestId,
  fillAndSubmitSearchForm,
  BrowserTestEnvironment,
  countShownToasts,
} from '../support/browser-test-environment';

jest.setTimeout(180_000);

describe('A running search', () => {
  let environment: BrowserTestEnvironment;
  /** Second connection to the database, which blocks searches by a lock or makes them fail. */
  let blocker: Client;

  beforeAll(async () => {
    environment = await BrowserTestEnvironment.start();
    blocker = await environment.application.connectToDatabase();
  });
  afterAll(async () => {
    await blocker.end();
    await environment.stop();
  });
  afterEach(() => environment.closeProfiles());

  const blockSearches = () => blocker.query('begin; lock table products in access exclusive mode');
  const unblockSearches = () => blocker.query('rollback');
  const waitForStage = (page: Page, name: string) =>
    page.locator(`[data-testid=order-progress][data-stage=${name}]`).waitFor();

  async function openPendingOrdersPage(page: Page): Promise<void> {
    await findByTestId(page, 'nav-pending-orders').click();
    await findByTestId(page, 'pending-order').waitFor();
  }

  it('shows its progress in every browser profile without a reload', async () => {
    const account = await Account.registerAndLogIn(environment.application.url);
    const laptop = await environment.openLoggedInPage(account.nickname);
    const phone = await environment.openLoggedInPage(account.nickname, {
      viewport: { width: 375, height: 740 },
    });
    await blockSearches();
    await fillAndSubmitSearchForm(laptop);
    // The phone receives the new search and its progress by events.
    await findByTestId(phone, 'pending-count').waitFor();
    await openPendingOrdersPage(phone);
    await waitForStage(phone, 'searching');
    await environment.saveScreenshot(phone, 'progress-375');
    await unblockSearches();
    await findByTestId(phone, 'empty-state').waitFor();
    await findByTestId(phone, 'pending-count').waitFor({ state: 'detached' });
    await findByTestId(laptop, 'toast-link').waitFor();
    expect(environment.pageErrors).toEqual([]);
  });

  it('is cancelled on request and leaves no rows', async () => {
    const account = await Account.registerAndLogIn(environment.application.url);
    const page = await environment.openLoggedInPage(account.nickname);
    await blockSearches();
    await fillAndSubmitSearchForm(page);
    await openPendingOrdersPage(page);
    await waitForStage(page, 'searching');
    await findByTestId(page, 'order-remove').click();
    await findByTestId(page, 'confirm-dialog').waitFor();
    await environment.saveScreenshot(page, 'stop-search');
    await page.keyboard.press('Escape');
    await findByTestId(page, 'confirm-dialog').waitFor({ state: 'detached' });
    await findByTestId(page, 'order-remove').click();
    await findByTestId(page, 'confirm-yes').click();
    await findByTestId(page, 'empty-state').waitFor();
    await unblockSearches();
    // Searches run in order, so the result of a later search shows that the cancelled one has ended.
    await account.requestSearch();
    await findByTestId(page, 'toast-link').waitFor();
    expect(await account.fetchResults()).toHaveLength(1);
    expect(await countShownToasts(page)).toBe(1);
    expect(environment.pageErrors).toEqual([]);
  });

  it('reports a failure once and is retried with one click', async () => {
    const account = await Account.registerAndLogIn(environment.application.url);
    const page = await environment.openLoggedInPage(account.nickname, { locale: 'it-IT' });
    await blocker.query('alter table products rename to products_away');
    try {
      await fillAndSubmitSearchForm(page);
      await openPendingOrdersPage(page);
      await findByTestId(page, 'toast-retry').waitFor();
      expect(await findByTestId(page, 'toast').innerText()).toContain(
        'Ricerca del regalo non riuscita',
      );
      await page.locator('[data-testid=order-status][data-status=failed]').waitFor();
      expect(await findByTestId(page, 'order-error').innerText()).toMatch(/Riprova/);
      expect(await findByTestId(page, 'bell-badge').innerText()).toBe('1');
      await environment.saveScreenshot(page, 'search-failed');
    } finally {
      await blocker.query('alter table products_away rename to products');
    }
    await findByTestId(page, 'toast-dismiss').click();
    await findByTestId(page, 'bell').click();
    await findByTestId(page, 'notification-retry').waitFor();
    await environment.saveScreenshot(page, 'bell-failed');
    await findByTestId(page, 'notification-retry').click();
    await findByTestId(page, 'toast-link').waitFor();
    await findByTestId(page, 'empty-state').waitFor();
    expect(await countShownToasts(page)).toBe(2);
    expect(await account.fetchResults()).toHaveLength(1);
    expect(environment.pageErrors).toEqual([]);
  });
});
