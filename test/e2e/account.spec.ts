import { Account, TEST_PASSWORD } from '../support/account';
import {
  waitForLiveConnection,
  findByTestId,
  BrowserTestEnvironment,
} from '../support/browser-test-environment';

const NEW_PASSWORD = 'Better-Finder-2';

jest.setTimeout(180_000);

describe('An account', () => {
  let environment: BrowserTestEnvironment;

  beforeAll(async () => {
    environment = await BrowserTestEnvironment.start();
  });
  afterAll(() => environment.stop());
  afterEach(() => environment.closeProfiles());

  it('changes its password and is logged out on other devices at once', async () => {
    const { nickname } = await Account.registerAndLogIn(environment.application.url);
    const laptop = await environment.openLoggedInPage(nickname);
    const phone = await environment.openLoggedInPage(nickname, {
      viewport: { width: 375, height: 740 },
    });
    await findByTestId(phone, 'nav-history').click();
    await findByTestId(phone, 'empty-state').waitFor();

    await findByTestId(laptop, 'user-menu').click();
    await findByTestId(laptop, 'profile-link').click();
    const changePassword = async (oldPassword: string) => {
      await findByTestId(laptop, 'password-old').fill(oldPassword);
      await findByTestId(laptop, 'password-new').fill(NEW_PASSWORD);
      await findByTestId(laptop, 'password-confirmation').fill(NEW_PASSWORD);
      await findByTestId(laptop, 'password-submit').click();
    };
    await changePassword('Not-My-Password-1');
    await findByTestId(laptop, 'field-error').waitFor();
    await environment.saveScreenshot(laptop, 'profile-wrong-password');
    // The browser logs the response 422 on its console, as expected.
    environment.pageErrors.length = 0;
    await changePassword(TEST_PASSWORD);
    await findByTestId(laptop, 'form-success').waitFor();

    // The closed socket makes the page request its user, which fails with 401; the login page keeps the old path.
    await phone.waitForURL('**/login?redirect=/history');
    expect(await findByTestId(phone, 'form-error').count()).toBe(1);
    expect(await phone.evaluate("localStorage.getItem('auth_token')")).toBeNull();
    await environment.fillAndSubmitLoginForm(phone, nickname, NEW_PASSWORD);
    await phone.waitForURL('**/history');
    await waitForLiveConnection(phone);
    await laptop.reload();
    await waitForLiveConnection(laptop);
    expect(environment.pageErrors.filter((error) => !error.includes('401'))).toEqual([]);
    environment.pageErrors.length = 0;
  });

  it('is deleted with its password in a dialog that traps the focus', async () => {
    const { nickname } = await Account.registerAndLogIn(environment.application.url);
    const page = await environment.openLoggedInPage(nickname, { locale: 'it-IT' });
    await page.goto('/profile');
    await findByTestId(page, 'delete-account').click();
    await findByTestId(page, 'delete-dialog').waitFor();
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate<boolean>(
        "document.activeElement?.closest('[data-testid=delete-dialog]') !== null",
      );
      expect(isInside).toBe(true);
    }
    await environment.saveScreenshot(page, 'delete-account');
    await page.keyboard.press('Escape');
    await findByTestId(page, 'delete-dialog').waitFor({ state: 'detached' });
    await findByTestId(page, 'delete-account').click();
    await findByTestId(page, 'delete-password').fill(TEST_PASSWORD);
    await findByTestId(page, 'delete-confirm').click();
    await page.waitForURL(`${environment.application.url}/`);
    expect(await findByTestId(page, 'form-success').count()).toBe(1);
    expect(environment.pageErrors.filter((error) => !error.includes('401'))).toEqual([]);
    environment.pageErrors.length = 0;

    await page.goto('/login');
    await environment.fillAndSubmitLoginForm(page, nickname, TEST_PASSWORD);
    await findByTestId(page, 'form-error').waitFor();
    const { rows } = await environment.database.query('select 1 from users where nickname = $1', [
      nickname,
    ]);
    expect(rows).toEqual([]);
  });
});
