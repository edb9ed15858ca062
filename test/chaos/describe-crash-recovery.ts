import { startTestRedis, type TestRedis, until } from '@giftspire/testing';
import type { NotificationsResponse } from '@giftspire/contracts';
import type { Client } from 'pg';
import { Account } from '../support/account';
import { Application } from '../support/application';
import { EchoClient } from '../support/echo-client';

/** Time limit for results, in milliseconds. The lock of a killed worker's job expires after half a minute. */
const RECOVERY_TIMEOUT_MS = 75_000;

/** Declares the tests for one queue connection. One spec file per connection lets jest run them in parallel. */
export function describeCrashRecovery(connection: 'database' | 'redis'): void {
  jest.setTimeout(180_000);

  let redis: TestRedis | undefined;
  let application: Application;
  let database: Client;
  let account: Account;
  let browser: EchoClient;

  beforeAll(async () => {
    if (connection === 'redis') redis = await startTestRedis();
    application = await Application.start({
      QUEUE_CONNECTION: connection,
      ...redis?.variables,
    });
    database = await application.connectToDatabase();
  });

  afterAll(async () => {
    await database.end();
    await application.stop();
    await application.deleteDataFolder();
    await redis?.stop();
  });

  beforeEach(async () => {
    account = await Account.registerAndLogIn(application.url);
    browser = await EchoClient.startConnecting(application, account);
    await browser.waitForSubscription();
  });

  afterEach(() => browser.disconnect());

  /** Requests a search and blocks its job with a lock on the products table until `release` is called. */
  async function startBlockedSearch(): Promise<{ release: () => Promise<unknown> }> {
    await database.query('begin');
    await database.query('lock table products in access exclusive mode');
    await account.requestSearch();
    await until('the job has started', async () => {
      const [order] = await account.fetchPendingOrders();
      return typeof order?.started_at === 'string';
    });
    return { release: () => database.query('rollback') };
  }

  /** Waits for the result and its event, and asserts that the account has exactly one result and one notification. */
  async function waitForOneDeliveredResult(): Promise<void> {
    await until(
      'the result is there',
      async () => (await account.fetchResults())[0],
      RECOVERY_TIMEOUT_MS,
    );
    await browser.waitForEvents(1, RECOVERY_TIMEOUT_MS);
    const orderId = await expectOneNotificationAndResult();
    expect([...new Set(browser.receivedEvents.map(({ order_id }) => order_id))]).toEqual([orderId]);
  }

  /** Asserts that the account has one notification, one result and no pending order. Returns the notification's order id. */
  async function expectOneNotificationAndResult(): Promise<number | null | undefined> {
    const { notifications } = (await account.requestJson(
      'GET',
      '/notifications',
    )) as NotificationsResponse;
    expect(notifications).toHaveLength(1);
    expect(await account.fetchResults()).toHaveLength(1);
    expect(await account.fetchPendingOrders()).toEqual([]);
    return notifications[0]?.orderId;
  }

  it('completes when the worker is killed during the job', async () => {
    const { release } = await startBlockedSearch();
    await application.killAndAwaitRestart('worker');
    await release();
    await waitForOneDeliveredResult();
  });

  it('completes when the WebSocket server is killed before the event is sent', async () => {
    const { release } = await startBlockedSearch();
    await application.killAndAwaitRestart('reverb');
    await browser.waitForSubscription(2);
    await release();
    await waitForOneDeliveredResult();
  });

  it('retries the event when the WebSocket server is down', async () => {
    const { release } = await startBlockedSearch();
    const earlierRecordCount = (await application.readLogRecords('worker')).length;
    const readBroadcastMessages = async () =>
      (await application.readLogRecords('worker'))
        .slice(earlierRecordCount)
        .filter(({ jobName }) => jobName === 'broadcasting.broadcast-event')
        .map(({ msg }) => msg);
    // While the launcher is stopped it does not restart the server.
    application.signalLauncher('SIGSTOP');
    process.kill(await application.readPid('reverb'), 'SIGKILL');
    await release();
    await until('an attempt has failed', async () =>
      (await readBroadcastMessages()).includes('job attempt failed'),
    );
    application.signalLauncher('SIGCONT');
    await until('the event was broadcast', async () =>
      (await readBroadcastMessages()).includes('job finished'),
    );
    await expectOneNotificationAndResult();
  });

  it('delivers the event when the WebSocket server hangs during the request', async () => {
    const { release } = await startBlockedSearch();
    const pid = await application.readPid('reverb');
    process.kill(pid, 'SIGSTOP');
    await release();
    await until('the search has a result', async () => (await account.fetchResults())[0]);
    process.kill(pid, 'SIGCONT');
    await waitForOneDeliveredResult();
  });

  it('completes when the API is killed after it has accepted the search', async () => {
    await account.requestSearch();
    await application.killAndAwaitRestart('api');
    await waitForOneDeliveredResult();
  });
}
