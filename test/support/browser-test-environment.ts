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
import { TEST_PASSWORD } from './account';
import { Application } from './application';
import { launchBrowser } from './launch-browser';

/** Folder of the screenshots for developers. No test compares them. */
const SCREENSHOT_FOLDER = join(process.cwd(), '.data/screenshots');

/** Script that counts in `window.shownToastCount` the toasts that the page has shown. */
const COUNT_TOASTS_SCRIPT = `
  window.shownToastCount = 0;
  const seen = new WeakSet();
  new MutationObserver(() => {
    for (const toast of document.querySelectorAll('[data-testid=toast]')) {
      if (!seen.has(toast)) window.shownToastCount += 1;
      seen.add(toast);
    }
  }).observe(document, { childList: true, subtree: true });
`;

/** The running application, a connection to its database, and a browser for end-to-end tests. */
export class BrowserTestEnvironment {
  /** Uncaught exceptions and console messages of all pages. Empty unless something went wrong. */
  readonly pageErrors: string[] = [];
  private readonly eventNames = new WeakMap<Page, string[]>();
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    readonly application: Application,
    readonly database: Client,
    private readonly browser: Browser,
  ) {}

  /** Starts the application and the browser. @param variables - environment variables of the application */
  static async start(variables?: Record<string, string>): Promise<BrowserTestEnvironment> {
    mkdirSync(SCREENSHOT_FOLDER, { recursive: true });
    const application = await Application.start(variables);
    const database = await application.connectToDatabase();
    return new BrowserTestEnvironment(application, database, await launchBrowser());
  }

  /** Stops browser and application and deletes the application's data. */
  async stop(): Promise<void> {
    await this.browser.close();
    await this.database.end();
    await this.application.stop();
    await this.application.deleteDataFolder();
  }

  /** Closes all browser profiles that the test has opened, with their pages. */
  async closeProfiles(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  /** Opens a page in a new browser profile, which has its own cookies, storage and connections. */
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
    this.startRecordingPusherEventNames(page);
    page.on('pageerror', (error) => this.pageErrors.push(error.message));
    page.on('console', (message) => this.pageErrors.push(message.text()));
    await page.goto(path);
    return page;
  }

  /** Logs in through the form in a new browser profile. Resolves when the page has its WebSocket connection. */
  async openLoggedInPage(nickname: string, options?: BrowserContextOptions): Promise<Page> {
    const page = await this.openPageInNewProfile('/login', options);
    await this.fillAndSubmitLoginForm(page, nickname, TEST_PASSWORD);
    await waitForLiveConnection(page);
    return page;
  }

  /** Returns the names of the Pusher events that the page has received over its WebSocket connections, in order. */
  findReceivedPusherEventNames(page: Page): string[] {
    return this.eventNames.get(page) ?? [];
  }

  /** Records the names of the Pusher events that the page receives from now on. */
  private startRecordingPusherEventNames(page: Page): void {
    const names: string[] = [];
    this.eventNames.set(page, names);
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) =>
        names.push((JSON.parse(payload.toString()) as { event: string }).event),
      ),
    );
  }

  async fillAndSubmitLoginForm(page: Page, nickname: string, password: string): Promise<void> {
    await findByTestId(page, 'login-nickname').fill(nickname);
    await findByTestId(page, 'login-password').fill(password);
    await findByTestId(page, 'login-submit').click();
  }

  async saveScreenshot(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(SCREENSHOT_FOLDER, `${name}.png`) });
  }
}

/** Returns the elements with this `data-testid`. */
export function findByTestId(page: Page, name: string): Locator {
  return page.getByTestId(name);
}

/** Waits until the page shows that its WebSocket connection is established. */
export async function waitForLiveConnection(page: Page): Promise<void> {
  await page.locator('[data-testid=connection-state][data-state=live]').waitFor({
    state: 'attached',
  });
}

/** Fills in the search form of the dashboard and submits it. */
export async function fillAndSubmitSearchForm(page: Page): Promise<void> {
  await findByTestId(page, 'finder-relation').selectOption('friend');
  await findByTestId(page, 'finder-occasion').selectOption('birthday');
  await findByTestId(page, 'finder-interest-music').click();
  await findByTestId(page, 'finder-interest-books').click();
  await findByTestId(page, 'finder-submit').click();
}

/** Returns the number of toasts that the page has shown since it was loaded. */
export function countShownToasts(page: Page): Promise<number> {
  return page.evaluate<number>('window.shownToastCount');
}
