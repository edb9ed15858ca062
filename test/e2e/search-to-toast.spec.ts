import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Client } from 'pg';
import { Account, PASSWORD } from '../support/account';
import { Application } from '../support/application';
import { launchBrowser } from '../support/browser';

/** Looked at by people; the run does not compare them. */
const SCREENSHOTS = join(process.cwd(), '.data/screenshots');
const COMMIT_TO_TOAST_MS = 1_000;

/** Runs in the page: when each toast came up, on this machine's clock. */
const RECORD_TOASTS = `
  window.toastTimes = [];
  const seen = new WeakSet();
  new MutationObserver(() => {
    for (const toast of document.querySelectorAll('[data-testid=toast]')) {
      if (!seen.has(toast)) window.toastTimes.push(Date.now());
      seen.add(toast);
    }
  }).observe(document, { childList: true, subtree: true });
`;

jest.setTimeout(180_000);

describe('a search request becomes a toast', () => {
  let application: Application;
  let database: Client;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    application = await Application.start();
    database = await application.connectToDatabase();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await database.end();
    await application.stop();
    await application.removeData();
  });

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  /** A browser profile of its own: cookies, storage, connections. */
  async function openProfile(path: string, language = 'en-GB'): Promise<Page> {
    const context = await browser.newContext({
      baseURL: application.url,
      locale: language,
      viewport: { width: 1280, height: 800 },
    });
    contexts.push(context);
    await context.addInitScript({ content: RECORD_TOASTS });
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(path);
    return page;
  }

  const part = (page: Page, name: string) => page.getByTestId(name);
  const screenshot = (page: Page, name: string) =>
    page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });

  async function logIn(nickname: string, language?: string): Promise<Page> {
    const page = await openProfile('/login', language);
    await part(page, 'login-nickname').fill(nickname);
    await part(page, 'login-password').fill(PASSWORD);
    await part(page, 'login-submit').click();
    await live(page);
    return page;
  }

  async function live(page: Page): Promise<void> {
    await page.locator('[data-testid=connection-state][data-state=live]').waitFor({
      state: 'attached',
    });
  }

  async function requestGifts(page: Page): Promise<void> {
    await part(page, 'finder-relation').selectOption('friend');
    await part(page, 'finder-occasion').selectOption('birthday');
    await part(page, 'finder-interest-music').click();
    await part(page, 'finder-interest-books').click();
    await part(page, 'finder-submit').click();
  }

  const toastTimes = (page: Page) => page.evaluate<number[]>('window.toastTimes');

  it('in every profile of the user who asked, and in no other', async () => {
    const nickname = `ana_${Date.now()}`;
    const phone = await openProfile('/register');
    await part(phone, 'register-nickname').fill(nickname);
    await part(phone, 'register-password').fill(PASSWORD);
    await part(phone, 'register-confirmation').fill(PASSWORD);
    await part(phone, 'register-terms').click();
    await part(phone, 'register-submit').click();
    await phone.waitForURL('**/login?registered=true');
    const laptop = await logIn(nickname);
    const tablet = await logIn(nickname);
    const stranger = await Account.create(application.url);
    const other = await logIn(stranger.nickname);

    await requestGifts(laptop);
    await Promise.all([laptop, tablet].map((page) => part(page, 'toast-link').waitFor()));

    const { rows } = await database.query<{ at: Date }>(
      'select created_at as at from notifications order by created_at desc limit 1',
    );
    const storedAt = rows[0]?.at.getTime() ?? NaN;
    for (const page of [laptop, tablet]) {
      await part(page, 'bell-badge').waitFor();
      expect(await part(page, 'bell-badge').innerText()).toBe('1');
      expect(await part(page, 'toast-link').count()).toBe(1);
      const shownAt = (await toastTimes(page)).at(-1) ?? NaN;
      expect(shownAt - storedAt).toBeLessThan(COMMIT_TO_TOAST_MS);
    }
    await laptop.evaluate('window.scrollTo(0, 0)');
    await screenshot(laptop, 'toast');
    await part(tablet, 'bell').click();
    await part(tablet, 'notification-item').waitFor();
    await part(tablet, 'toast').waitFor({ state: 'detached' });
    await screenshot(tablet, 'bell');

    // The other user's page does get events: their own, and only that.
    expect(await part(other, 'bell-badge').count()).toBe(0);
    expect(await toastTimes(other)).toEqual([]);
    await stranger.search();
    await part(other, 'toast-link').waitFor();
    expect(await toastTimes(other)).toHaveLength(1);
    expect(await part(laptop, 'bell-badge').innerText()).toBe('1');

    await part(laptop, 'toast-link').click();
    await part(laptop, 'result-card').first().waitFor();
    expect(await part(laptop, 'result-card').count()).toBeGreaterThanOrEqual(5);
    await screenshot(laptop, 'result');
    expect(errors).toEqual([]);
  });

  it('also after the WebSocket server was away, without a reload', async () => {
    const account = await Account.create(application.url);
    const page = await logIn(account.nickname);
    await application.crash('reverb');
    await live(page);
    await account.search();
    await part(page, 'toast-link').waitFor();
    expect(await part(page, 'bell-badge').innerText()).toBe('1');
    errors.length = 0; // The browser reports the connection that broke, as it should.
  });

  it('in Italian and in the dark, with nothing left after logout', async () => {
    const account = await Account.create(application.url);
    const page = await logIn(account.nickname, 'it-IT');
    await page.emulateMedia({ colorScheme: 'dark' });
    await requestGifts(page);
    await part(page, 'toast-link').waitFor();
    expect(await part(page, 'toast').last().innerText()).toMatch(/regal/i);
    await part(page, 'toast-link').click();
    await part(page, 'result-card').first().waitFor();
    await screenshot(page, 'result-italian-dark');
    await part(page, 'user-menu').click();
    await part(page, 'logout').click();
    await part(page, 'bell').waitFor({ state: 'detached' });
    expect(await part(page, 'bell-badge').count()).toBe(0);
    expect(await page.evaluate("localStorage.getItem('auth_token')")).toBeNull();
    expect(errors).toEqual([]);
  });
});
