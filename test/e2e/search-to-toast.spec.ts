import { Account, PASSWORD } from '../support/account';
import {
  waitForLiveConnection,
  byTestId,
  submitSearchForm,
  BrowserTestEnvironment,
  countShownToasts,
} from '../support/browser-test-environment';

const COMMIT_TO_TOAST_MS = 1_000;

jest.setTimeout(180_000);

describe('A search request becomes a toast', () => {
  let stage: BrowserTestEnvironment;

  beforeAll(async () => {
    stage = await BrowserTestEnvironment.start();
  });
  afterAll(() => stage.stop());
  afterEach(() => stage.closeProfiles());

  it('in every browser profile of its user and in no other', async () => {
    const nickname = `ana_${Date.now()}`;
    const phone = await stage.openPageInNewProfile('/register');
    await byTestId(phone, 'register-nickname').fill(nickname);
    await byTestId(phone, 'register-password').fill(PASSWORD);
    await byTestId(phone, 'register-confirmation').fill(PASSWORD);
    await byTestId(phone, 'register-terms').click();
    await byTestId(phone, 'register-submit').click();
    await phone.waitForURL('**/login?registered=true');
    const laptop = await stage.openLoggedInPage(nickname);
    const tablet = await stage.openLoggedInPage(nickname);
    const stranger = await Account.register(stage.application.url);
    const other = await stage.openLoggedInPage(stranger.nickname);

    await submitSearchForm(laptop);
    await Promise.all([laptop, tablet].map((page) => byTestId(page, 'toast-link').waitFor()));

    const { rows } = await stage.database.query<{ at: Date }>(
      'select created_at as at from notifications order by created_at desc limit 1',
    );
    const storedAt = rows[0]?.at.getTime() ?? NaN;
    for (const page of [laptop, tablet]) {
      await byTestId(page, 'bell-badge').waitFor();
      expect(await byTestId(page, 'bell-badge').innerText()).toBe('1');
      expect(await byTestId(page, 'toast-link').count()).toBe(1);
      const shownAt = (await countShownToasts(page)).at(-1) ?? NaN;
      expect(shownAt - storedAt).toBeLessThan(COMMIT_TO_TOAST_MS);
    }
    await laptop.evaluate('window.scrollTo(0, 0)');
    await stage.saveScreenshot(laptop, 'toast');
    await byTestId(tablet, 'bell').click();
    await byTestId(tablet, 'notification-item').waitFor();
    await byTestId(tablet, 'toast').waitFor({ state: 'detached' });
    await stage.saveScreenshot(tablet, 'bell');

    // The other user's page does get events: their own, and only that.
    expect(await byTestId(other, 'bell-badge').count()).toBe(0);
    expect(await countShownToasts(other)).toEqual([]);
    await stranger.requestSearch();
    await byTestId(other, 'toast-link').waitFor();
    expect(await countShownToasts(other)).toHaveLength(1);
    expect(await byTestId(laptop, 'bell-badge').innerText()).toBe('1');

    await byTestId(laptop, 'toast-link').click();
    await byTestId(laptop, 'result-card').first().waitFor();
    expect(await byTestId(laptop, 'result-card').count()).toBeGreaterThanOrEqual(5);
    await stage.saveScreenshot(laptop, 'result');
    expect(stage.pageErrors).toEqual([]);
  });

  it('after an outage of the WebSocket server, without a reload', async () => {
    const account = await Account.register(stage.application.url);
    const page = await stage.openLoggedInPage(account.nickname);
    await stage.application.killAndAwaitRestart('reverb');
    await waitForLiveConnection(page);
    await account.requestSearch();
    await byTestId(page, 'toast-link').waitFor();
    expect(await byTestId(page, 'bell-badge').innerText()).toBe('1');
    stage.pageErrors.length = 0; // The browser reports the connection that broke, as it should.
  });

  it('in Italian and dark mode, and leaves no data after the logout', async () => {
    const account = await Account.register(stage.application.url);
    const page = await stage.openLoggedInPage(account.nickname, { locale: 'it-IT' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await submitSearchForm(page);
    await byTestId(page, 'toast-link').waitFor();
    expect(await byTestId(page, 'toast').last().innerText()).toMatch(/regal/i);
    await byTestId(page, 'toast-link').click();
    await byTestId(page, 'result-card').first().waitFor();
    await stage.saveScreenshot(page, 'result-italian-dark');
    await byTestId(page, 'user-menu').click();
    await byTestId(page, 'logout').click();
    await byTestId(page, 'bell').waitFor({ state: 'detached' });
    expect(await byTestId(page, 'bell-badge').count()).toBe(0);
    expect(await page.evaluate("localStorage.getItem('auth_token')")).toBeNull();
    expect(stage.pageErrors).toEqual([]);
  });
});
