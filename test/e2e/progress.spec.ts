import type { Client } from 'pg';
import type { Page } from 'playwright-core';
import { Account } from '../support/account';
import {
  byTestId,
  submitSearchForm,
  BrowserTestEnvironment,
  countShownToasts,
} from '../support/browser-test-environment';

jest.setTimeout(180_000);

describe('A running search', () => {
  let stage: BrowserTestEnvironment;
  /** Holds searches up, or breaks them, as a database under maintenance would. */
  let saboteur: Client;

  beforeAll(async () => {
    stage = await BrowserTestEnvironment.start();
    saboteur = await stage.application.connectToDatabase();
  });
  afterAll(async () => {
    await saboteur.end();
    await stage.stop();
  });
  afterEach(() => stage.closeProfiles());

  const holdSearches = () => saboteur.query('begin; lock table products in access exclusive mode');
  const letSearchesGo = () => saboteur.query('rollback');
  const reached = (page: Page, name: string) =>
    page.locator(`[data-testid=order-progress][data-stage=${name}]`).waitFor();

  async function openPending(page: Page): Promise<void> {
    await byTestId(page, 'nav-pending-orders').click();
    await byTestId(page, 'pending-order').waitFor();
  }

  it('shows its progress in every browser profile without a reload', async () => {
    const account = await Account.register(stage.application.url);
    const laptop = await stage.openLoggedInPage(account.nickname);
    const phone = await stage.openLoggedInPage(account.nickname, {
      viewport: { width: 375, height: 740 },
    });
    await holdSearches();
    await submitSearchForm(laptop);
    // The phone is told that there is a search, and where it stands.
    await byTestId(phone, 'pending-count').waitFor();
    await openPending(phone);
    await reached(phone, 'searching');
    await stage.saveScreenshot(phone, 'progress-375');
    await letSearchesGo();
    await byTestId(phone, 'empty-state').waitFor();
    await byTestId(phone, 'pending-count').waitFor({ state: 'detached' });
    await byTestId(laptop, 'toast-link').waitFor();
    expect(stage.pageErrors).toEqual([]);
  });

  it('is cancelled on request and leaves no rows', async () => {
    const account = await Account.register(stage.application.url);
    const page = await stage.openLoggedInPage(account.nickname);
    await holdSearches();
    await submitSearchForm(page);
    await openPending(page);
    await reached(page, 'searching');
    await byTestId(page, 'order-remove').click();
    await byTestId(page, 'confirm-dialog').waitFor();
    await stage.saveScreenshot(page, 'stop-search');
    await page.keyboard.press('Escape');
    await byTestId(page, 'confirm-dialog').waitFor({ state: 'detached' });
    await byTestId(page, 'order-remove').click();
    await byTestId(page, 'confirm-yes').click();
    await byTestId(page, 'empty-state').waitFor();
    await letSearchesGo();
    // A search after it has its result, so the one before is over, too.
    await account.requestSearch();
    await byTestId(page, 'toast-link').waitFor();
    expect(await account.fetchResults()).toHaveLength(1);
    expect(await countShownToasts(page)).toHaveLength(1);
    expect(stage.pageErrors).toEqual([]);
  });

  it('reports a failure once and is retried with one click', async () => {
    const account = await Account.register(stage.application.url);
    const page = await stage.openLoggedInPage(account.nickname, { locale: 'it-IT' });
    await saboteur.query('alter table products rename to products_away');
    try {
      await submitSearchForm(page);
      await openPending(page);
      await byTestId(page, 'toast-retry').waitFor();
      expect(await byTestId(page, 'toast').innerText()).toContain(
        'Ricerca del regalo non riuscita',
      );
      await page.locator('[data-testid=order-status][data-status=failed]').waitFor();
      expect(await byTestId(page, 'order-error').innerText()).toMatch(/Riprova/);
      expect(await byTestId(page, 'bell-badge').innerText()).toBe('1');
      await stage.saveScreenshot(page, 'search-failed');
    } finally {
      await saboteur.query('alter table products_away rename to products');
    }
    await byTestId(page, 'toast-dismiss').click();
    await byTestId(page, 'bell').click();
    await byTestId(page, 'notification-retry').waitFor();
    await stage.saveScreenshot(page, 'bell-failed');
    await byTestId(page, 'notification-retry').click();
    await byTestId(page, 'toast-link').waitFor();
    await byTestId(page, 'empty-state').waitFor();
    expect(await countShownToasts(page)).toHaveLength(2);
    expect(await account.fetchResults()).toHaveLength(1);
    expect(stage.pageErrors).toEqual([]);
  });
});
