import { SEARCH_COMPLETED_EVENT } from '@giftspire/contracts';
import { Account, TEST_PASSWORD } from '../support/account';
import {
  waitForLiveConnection,
  findByTestId,
  fillAndSubmitSearchForm,
  BrowserTestEnvironment,
  countShownToasts,
} from '../support/browser-test-environment';

jest.setTimeout(180_000);

describe('A search request becomes a toast', () => {
  let environment: BrowserTestEnvironment;

  beforeAll(async () => {
    environment = await BrowserTestEnvironment.start();
  });
  afterAll(() => environment.stop());
  afterEach(() => environment.closeProfiles());

  it('in every browser profile of its user and in no other', async () => {
    const nickname = `ana_${Date.now()}`;
    const phone = await environment.openPageInNewProfile('/register');
    await findByTestId(phone, 'register-nickname').fill(nickname);
    await findByTestId(phone, 'register-password').fill(TEST_PASSWORD);
    await findByTestId(phone, 'register-confirmation').fill(TEST_PASSWORD);
    await findByTestId(phone, 'register-terms').click();
    await findByTestId(phone, 'register-submit').click();
    await phone.waitForURL('**/login?registered=true');
    const laptop = await environment.openLoggedInPage(nickname);
    const tablet = await environment.openLoggedInPage(nickname);
    const stranger = await Account.registerAndLogIn(environment.application.url);
    const other = await environment.openLoggedInPage(stranger.nickname);

    await fillAndSubmitSearchForm(laptop);
    await Promise.all([laptop, tablet].map((page) => findByTestId(page, 'toast-link').waitFor()));

    for (const page of [laptop, tablet]) {
      await findByTestId(page, 'bell-badge').waitFor();
      expect(await findByTestId(page, 'bell-badge').innerText()).toBe('1');
      expect(await findByTestId(page, 'toast-link').count()).toBe(1);
      // The toast came by the event, not by a request that the page makes later.
      expect(environment.findReceivedPusherEventNames(page)).toContain(SEARCH_COMPLETED_EVENT);
    }
    await laptop.evaluate('window.scrollTo(0, 0)');
    await environment.saveScreenshot(laptop, 'toast');
    await findByTestId(tablet, 'bell').click();
    await findByTestId(tablet, 'notification-item').waitFor();
    await findByTestId(tablet, 'toast').waitFor({ state: 'detached' });
    await environment.saveScreenshot(tablet, 'bell');

    // The other user's page receives the event of its own user's search and no other.
    expect(await findByTestId(other, 'bell-badge').count()).toBe(0);
    expect(await countShownToasts(other)).toBe(0);
    await stranger.requestSearch();
    await findByTestId(other, 'toast-link').waitFor();
    expect(await countShownToasts(other)).toBe(1);
    expect(await findByTestId(laptop, 'bell-badge').innerText()).toBe('1');

    await findByTestId(laptop, 'toast-link').click();
    await findByTestId(laptop, 'result-card').first().waitFor();
    expect(await findByTestId(laptop, 'result-card').count()).toBeGreaterThanOrEqual(5);
    await environment.saveScreenshot(laptop, 'result');
    expect(environment.pageErrors).toEqual([]);
  });

  it('after an outage of the WebSocket server, without a reload', async () => {
    const account = await Account.registerAndLogIn(environment.application.url);
    const page = await environment.openLoggedInPage(account.nickname);
    await environment.application.killAndAwaitRestart('reverb');
    await waitForLiveConnection(page);
    await account.requestSearch();
    await findByTestId(page, 'toast-link').waitFor();
    expect(await findByTestId(page, 'bell-badge').innerText()).toBe('1');
    environment.pageErrors.length = 0; // The browser logs the broken connection, as expected.
  });

  it('in Italian and dark mode, and leaves no data after the logout', async () => {
    const account = await Account.registerAndLogIn(environment.application.url);
    const page = await environment.openLoggedInPage(account.nickname, { locale: 'it-IT' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await fillAndSubmitSearchForm(page);
    await findByTestId(page, 'toast-link').waitFor();
    expect(await findByTestId(page, 'toast').last().innerText()).toMatch(/regal/i);
    await findByTestId(page, 'toast-link').click();
    await findByTestId(page, 'result-card').first().waitFor();
    await environment.saveScreenshot(page, 'result-italian-dark');
    await findByTestId(page, 'user-menu').click();
    await findByTestId(page, 'logout').click();
    await findByTestId(page, 'bell').waitFor({ state: 'detached' });
    expect(await findByTestId(page, 'bell-badge').count()).toBe(0);
    expect(await page.evaluate("localStorage.getItem('auth_token')")).toBeNull();
    expect(environment.pageErrors).toEqual([]);
  });
});
