import { Account, PASSWORD } from '../support/account';
import { live, part, requestGifts, Stage, toastTimes } from '../support/stage';

const COMMIT_TO_TOAST_MS = 1_000;

jest.setTimeout(180_000);

describe('A search request becomes a toast', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterAll(() => stage.strike());
  afterEach(() => stage.closeProfiles());

  it('in every browser profile of its user and in no other', async () => {
    const nickname = `ana_${Date.now()}`;
    const phone = await stage.openProfile('/register');
    await part(phone, 'register-nickname').fill(nickname);
    await part(phone, 'register-password').fill(PASSWORD);
    await part(phone, 'register-confirmation').fill(PASSWORD);
    await part(phone, 'register-terms').click();
    await part(phone, 'register-submit').click();
    await phone.waitForURL('**/login?registered=true');
    const laptop = await stage.logIn(nickname);
    const tablet = await stage.logIn(nickname);
    const stranger = await Account.create(stage.application.url);
    const other = await stage.logIn(stranger.nickname);

    await requestGifts(laptop);
    await Promise.all([laptop, tablet].map((page) => part(page, 'toast-link').waitFor()));

    const { rows } = await stage.database.query<{ at: Date }>(
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
    await stage.screenshot(laptop, 'toast');
    await part(tablet, 'bell').click();
    await part(tablet, 'notification-item').waitFor();
    await part(tablet, 'toast').waitFor({ state: 'detached' });
    await stage.screenshot(tablet, 'bell');

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
    await stage.screenshot(laptop, 'result');
    expect(stage.errors).toEqual([]);
  });

  it('after an outage of the WebSocket server, without a reload', async () => {
    const account = await Account.create(stage.application.url);
    const page = await stage.logIn(account.nickname);
    await stage.application.crash('reverb');
    await live(page);
    await account.search();
    await part(page, 'toast-link').waitFor();
    expect(await part(page, 'bell-badge').innerText()).toBe('1');
    stage.errors.length = 0; // The browser reports the connection that broke, as it should.
  });

  it('in Italian and dark mode, and leaves no data after the logout', async () => {
    const account = await Account.create(stage.application.url);
    const page = await stage.logIn(account.nickname, { locale: 'it-IT' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await requestGifts(page);
    await part(page, 'toast-link').waitFor();
    expect(await part(page, 'toast').last().innerText()).toMatch(/regal/i);
    await part(page, 'toast-link').click();
    await part(page, 'result-card').first().waitFor();
    await stage.screenshot(page, 'result-italian-dark');
    await part(page, 'user-menu').click();
    await part(page, 'logout').click();
    await part(page, 'bell').waitFor({ state: 'detached' });
    expect(await part(page, 'bell-badge').count()).toBe(0);
    expect(await page.evaluate("localStorage.getItem('auth_token')")).toBeNull();
    expect(stage.errors).toEqual([]);
  });
});
