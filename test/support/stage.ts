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
import { launchBrowser } from './browser';

/** Looked at by people; the run does not compare them. */
const SCREENSHOTS = join(process.cwd(), '.data/screenshots');

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

/** The built application, its database, and browsers in front of it. */
export class Stage {
  /** What pages complained about: exceptions, and whatever is on their consoles, which stay empty otherwise. */
  readonly errors: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    readonly application: Application,
    readonly database: Client,
    private readonly browser: Browser,
  ) {}

  /** @param variables - of the environment the application starts in */
  static async set(variables?: Record<string, string>): Promise<Stage> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const application = await Application.start(variables);
    const database = await application.connectToDatabase();
    return new Stage(application, database, await launchBrowser());
  }

  async strike(): Promise<void> {
    await this.browser.close();
    await this.database.end();
    await this.application.stop();
    await this.application.removeData();
  }

  async closeProfiles(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  /** A browser profile of its own: cookies, storage, connections. */
  async openProfile(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.application.url,
      locale: 'en-GB',
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    this.contexts.push(context);
    await context.addInitScript({ content: RECORD_TOASTS });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => this.errors.push(message.text()));
    await page.goto(path);
    return page;
  }

  /** Through the form, in a profile of its own; live when it returns. */
  async logIn(nickname: string, options?: BrowserContextOptions): Promise<Page> {
    const page = await this.openProfile('/login', options);
    await this.fillLogin(page, nickname, PASSWORD);
    await live(page);
    return page;
  }

  async fillLogin(page: Page, nickname: string, password: string): Promise<void> {
    await part(page, 'login-nickname').fill(nickname);
    await part(page, 'login-password').fill(password);
    await part(page, 'login-submit').click();
  }

  async screenshot(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }
}

/** By `data-testid`. */
export function part(page: Page, name: string): Locator {
  return page.getByTestId(name);
}

export async function live(page: Page): Promise<void> {
  await page.locator('[data-testid=connection-state][data-state=live]').waitFor({
    state: 'attached',
  });
}

/** By the form of the dashboard. */
export async function requestGifts(page: Page): Promise<void> {
  await part(page, 'finder-relation').selectOption('friend');
  await part(page, 'finder-occasion').selectOption('birthday');
  await part(page, 'finder-interest-music').click();
  await part(page, 'finder-interest-books').click();
  await part(page, 'finder-submit').click();
}

/** Milliseconds since the epoch at which toasts came up, in order. */
export function toastTimes(page: Page): Promise<number[]> {
  return page.evaluate<number[]>('window.toastTimes');
}
