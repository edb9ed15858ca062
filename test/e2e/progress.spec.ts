import type { Client } from 'pg';
import type { Page } from 'playwright-core';
import { Account } from '../support/account';
import { part, requestGifts, Stage, toastTimes } from '../support/stage';

jest.setTimeout(180_000);

describe('A running search', () => {
  let stage: Stage;
  /** Holds searches up, or breaks them, as a database under maintenance would. */
  let saboteur: Client;

  beforeAll(async () => {
    stage = await Stage.set();
    saboteur = await stage.application.connectToDatabase();
  });
  afterAll(async () => {
    await saboteur.end();
    await stage.strike();
  });
  afterEach(() => stage.closeProfiles());

  const holdSearches = () => saboteur.query('begin; lock table products in access exclusive mode');
  const letSearchesGo = () => saboteur.query('rollback');
  const reached = (page: Page, name: string) =>
    page.locator(`[data-testid=order-progress][data-stage=${name}]`).waitFor();

  async function openPending(page: Page): Promise<void> {
    await part(page, 'nav-pending-orders').click();
    await part(page, 'pending-order').waitFor();
  }

  it('shows its progress in every browser profile without a reload', async () => {
    const account = await Account.create(stage.application.url);
    const laptop = await stage.logIn(account.nickname);
    const phone = await stage.logIn(account.nickname, { viewport: { width: 375, height: 740 } });
    await holdSearches();
    await requestGifts(laptop);
    // The phone is told that there is a search, and where it stands.
    await part(phone, 'pending-count').waitFor();
    await openPending(phone);
    await reached(phone, 'searching');
    await stage.screenshot(phone, 'progress-375');
    await letSearchesGo();
    await part(phone, 'empty-state').waitFor();
    await part(phone, 'pending-count').waitFor({ state: 'detached' });
    await part(laptop, 'toast-link').waitFor();
    expect(stage.errors).toEqual([]);
  });

  it('is cancelled on request and leaves no rows', async () => {
    const account = await Account.create(stage.application.url);
    const page = await stage.logIn(account.nickname);
    await holdSearches();
    await requestGifts(page);
    await openPending(page);
    await reached(page, 'searching');
    await part(page, 'order-remove').click();
    await part(page, 'confirm-dialog').waitFor();
    await stage.screenshot(page, 'stop-search');
    await page.keyboard.press('Escape');
    await part(page, 'confirm-dialog').waitFor({ state: 'detached' });
    await part(page, 'order-remove').click();
    await part(page, 'confirm-yes').click();
    await part(page, 'empty-state').waitFor();
    await letSearchesGo();
    // A search after it has its result, so the one before is over, too.
    await account.search();
    await part(page, 'toast-link').waitFor();
    expect(await account.results()).toHaveLength(1);
    expect(await toastTimes(page)).toHaveLength(1);
    expect(stage.errors).toEqual([]);
  });

  it('reports a failure once and is retried with one click', async () => {
    const account = await Account.create(stage.application.url);
    const page = await stage.logIn(account.nickname, { locale: 'it-IT' });
    await saboteur.query('alter table products rename to products_away');
    try {
      await requestGifts(page);
      await openPending(page);
      await part(page, 'toast-retry').waitFor();
      expect(await part(page, 'toast').innerText()).toContain('Ricerca del regalo non riuscita');
      await page.locator('[data-testid=order-status][data-status=failed]').waitFor();
      expect(await part(page, 'order-error').innerText()).toMatch(/Riprova/);
      expect(await part(page, 'bell-badge').innerText()).toBe('1');
      await stage.screenshot(page, 'search-failed');
    } finally {
      await saboteur.query('alter table products_away rename to products');
    }
    await part(page, 'toast-dismiss').click();
    await part(page, 'bell').click();
    await part(page, 'notification-retry').waitFor();
    await stage.screenshot(page, 'bell-failed');
    await part(page, 'notification-retry').click();
    await part(page, 'toast-link').waitFor();
    await part(page, 'empty-state').waitFor();
    expect(await toastTimes(page)).toHaveLength(2);
    expect(await account.results()).toHaveLength(1);
    expect(stage.errors).toEqual([]);
  });
});
