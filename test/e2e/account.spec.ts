import { Account, PASSWORD } from '../support/account';
import { live, part, Stage } from '../support/stage';

const NEW_PASSWORD = 'Better-Finder-2';

jest.setTimeout(180_000);

describe('An account', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterAll(() => stage.strike());
  afterEach(() => stage.closeProfiles());

  it('changes its password and is logged out on other devices at once', async () => {
    const { nickname } = await Account.create(stage.application.url);
    const laptop = await stage.logIn(nickname);
    const phone = await stage.logIn(nickname, { viewport: { width: 375, height: 740 } });
    await part(phone, 'nav-history').click();
    await part(phone, 'empty-state').waitFor();

    await part(laptop, 'user-menu').click();
    await part(laptop, 'profile-link').click();
    const change = async (old: string) => {
      await part(laptop, 'password-old').fill(old);
      await part(laptop, 'password-new').fill(NEW_PASSWORD);
      await part(laptop, 'password-confirmation').fill(NEW_PASSWORD);
      await part(laptop, 'password-submit').click();
    };
    await change('Not-My-Password-1');
    await part(laptop, 'field-error').waitFor();
    await stage.screenshot(laptop, 'profile-wrong-password');
    // The answer 422 is an error to the console, and rightly so.
    stage.errors.length = 0;
    await change(PASSWORD);
    await part(laptop, 'form-success').waitFor();

    // Its socket is closed; it asks, is refused, and keeps the way back.
    await phone.waitForURL('**/login?redirect=/history');
    expect(await part(phone, 'form-error').count()).toBe(1);
    expect(await phone.evaluate("localStorage.getItem('auth_token')")).toBeNull();
    await stage.fillLogin(phone, nickname, NEW_PASSWORD);
    await phone.waitForURL('**/history');
    await live(phone);
    await laptop.reload();
    await live(laptop);
    expect(stage.errors.filter((error) => !error.includes('401'))).toEqual([]);
    stage.errors.length = 0;
  });

  it('is deleted with its password in a dialog that traps the focus', async () => {
    const { nickname } = await Account.create(stage.application.url);
    const page = await stage.logIn(nickname, { locale: 'it-IT' });
    await page.goto('/profile');
    await part(page, 'delete-account').click();
    await part(page, 'delete-dialog').waitFor();
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate<boolean>(
        "document.activeElement?.closest('[data-testid=delete-dialog]') !== null",
      );
      expect(isInside).toBe(true);
    }
    await stage.screenshot(page, 'delete-account');
    await page.keyboard.press('Escape');
    await part(page, 'delete-dialog').waitFor({ state: 'detached' });
    await part(page, 'delete-account').click();
    await part(page, 'delete-password').fill(PASSWORD);
    await part(page, 'delete-confirm').click();
    await page.waitForURL(`${stage.application.url}/`);
    expect(await part(page, 'form-success').count()).toBe(1);
    expect(stage.errors.filter((error) => !error.includes('401'))).toEqual([]);
    stage.errors.length = 0;

    await page.goto('/login');
    await stage.fillLogin(page, nickname, PASSWORD);
    await part(page, 'form-error').waitFor();
    const { rows } = await stage.database.query('select 1 from users where nickname = $1', [
      nickname,
    ]);
    expect(rows).toEqual([]);
  });
});
