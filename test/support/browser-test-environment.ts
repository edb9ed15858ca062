import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import type { Client } from 'pg';
import { PASSWORD } from './account';
import { Application } from './application';
import { launchBrowser } from './launch-browser';

/** Looked at by people; the run does not compare them. */
const SCREENSHOT_FOLDER = join(process.cwd(), '.data/screenshots');

/** Runs in the page: when each toast came up, on this machine's clock. */
const COUNT_TOASTS_SCRIPT = `
  window.toastTimes = [];
  const seen = new WeakSet();
  new MutationObserver(() => {
    for (const toast of document.querySelectorAll('[data-testid=toast]')) {
      if (!seen.has(toast)) window.toastTimes.push(Date.now());
      seen.add(toast);
    }
  }).observe(document, { childList: true, subtree: true });
`;

/** The built application, its database, and browsers in front of it. */
export class BrowserTestEnvironment {
  /** What pages complained about: exceptions, and whatever is on their consoles, which stay empty otherwise. */
  readonly pageErrors: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    readonly application: Application,
    readonly database: Client,
    private readonly browser: Browser,
  ) {}

  /** @param variables - of the environment the application starts in */
  static async start(variables?: Record<string, string>): Promise<BrowserTestEnvironment> {
    mkdirSync(SCREENSHOT_FOLDER, { recursive: true });
    const application = await Application.start(variables);
    const database = await application.connectToDatabase();
    return new BrowserTestEnvironment(application, database, await launchBrowser());
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.database.end();
    await this.application.stop();
    await this.application.deleteDataFolder();
  }

  async closeProfiles(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  /** A browser profile of its own: cookies, storage, connections. */
  async openPageInNewProfile(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.application.url,
      locale: 'en-GB',
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    this.contexts.push(context);
    await context.addInitScript({ content: COUNT_TOASTS_SCRIPT });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.pageErrors.push(error.message));
    page.on('console', (message) => this.pageErrors.push(message.text()));
    await page.goto(path);
    return page;
  }

  /** Through the form, in a profile of its own; live when it returns. */
  async openLoggedInPage(nickname: string, options?: BrowserContextOptions): Promise<Page> {
    const page = await this.openPageInNewProfile('/login', options);
    await this.submitLoginForm(page, nickname, PASSWORD);
    await waitForLiveConnection(page);
    return page;
  }

  async submitLoginForm(page: Page, nickname: string, password: string): Promise<void> {
    await byTestId(page, 'login-nickname').fill(nickname);
    await byTestId(page, 'login-password').fill(password);
    await byTestId(page, 'login-submit').click();
  }

  async saveScreenshot(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(SCREENSHOT_FOLDER, `${name}.png`) });
  }
}

/** By `data-testid`. */
export function byTestId(page: Page, name: string): Locator {
  return page.getByTestId(name);
}

export async function waitForLiveConnection(page: Page): Promise<void> {
  await page.locator('[data-testid=connection-state][data-state=live]').waitFor({
    state: 'attached',
  });
}

/** By the form of the dashboard. */
export async function submitSearchForm(page: Page): Promise<void> {
  await byTestId(page, 'finder-relation').selectOption('friend');
  await byTestId(page, 'finder-occasion').selectOption('birthday');
  await byTestId(page, 'finder-interest-music').click();
  await byTestId(page, 'finder-interest-books').click();
  await byTestId(page, 'finder-submit').click();
}

/** Milliseconds since the epoch at which toasts came up, in order. */
export function countShownToasts(page: Page): Promise<number[]> {
  return page.evaluate<number[]>('window.toastTimes');
}
