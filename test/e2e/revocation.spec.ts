import { until } from '@giftspire/testing';
import { Account, PASSWORD } from '../support/account';
import { Application } from '../support/application';
import { EchoClient } from '../support/echo-client';

const REVOCATION_MS = 1_000;

jest.setTimeout(180_000);

/** Real processes, and the unmodified laravel-echo and pusher-js: nobody signs in by `pusher:signin`. */
describe('A session that ends', () => {
  let application: Application;
  const clients: EchoClient[] = [];

  beforeAll(async () => {
    application = await Application.start();
  });

  afterAll(async () => {
    await application.stop();
    await application.deleteDataFolder();
  });

  afterEach(() => {
    for (const client of clients.splice(0)) client.disconnect();
  });

  async function listening(account: Account): Promise<EchoClient> {
    const client = await EchoClient.connect(application, account);
    clients.push(client);
    await client.waitForSubscription();
    return client;
  }

  /** Closed with a code that tells the stock client to stay away. */
  async function expectDisconnected(client: EchoClient): Promise<void> {
    await until(
      'it is disconnected',
      () => client.connectionState === 'disconnected',
      REVOCATION_MS,
    );
    expect(client.errorCodes).toContain(4009);
  }

  it('closes its own connection within a second of the logout and no other', async () => {
    const phone = await Account.register(application.url);
    const laptop = await phone.logInAgain();
    const stranger = await Account.register(application.url);
    const [onPhone, onLaptop, ofStranger] = [
      await listening(phone),
      await listening(laptop),
      await listening(stranger),
    ];
    await phone.request('POST', '/auth/logout');
    await expectDisconnected(onPhone);
    await laptop.requestSearch();
    await onLaptop.waitForEvents(1);
    expect(onPhone.receivedEvents).toEqual([]);
    expect([onLaptop.connectionState, ofStranger.connectionState]).toEqual([
      'connected',
      'connected',
    ]);
  });

  it('closes the connections of other sessions when the password changes', async () => {
    const phone = await Account.register(application.url);
    const laptop = await phone.logInAgain();
    const [onPhone, onLaptop] = [await listening(phone), await listening(laptop)];
    await phone.request('PUT', '/auth/password', {
      old_password: PASSWORD,
      new_password: `${PASSWORD}-2`,
    });
    await expectDisconnected(onLaptop);
    await phone.requestSearch();
    await onPhone.waitForEvents(1);
    expect(onLaptop.receivedEvents).toEqual([]);
    const afterwards = await listening(await phone.logInAgain(`${PASSWORD}-2`));
    expect([onPhone.connectionState, afterwards.connectionState]).toEqual([
      'connected',
      'connected',
    ]);
  });

  it('closes every connection when the account is deleted', async () => {
    const phone = await Account.register(application.url);
    const laptop = await phone.logInAgain();
    const [onPhone, onLaptop] = [await listening(phone), await listening(laptop)];
    await phone.request('DELETE', '/auth/delete_account', { password: PASSWORD });
    await expectDisconnected(onPhone);
    await expectDisconnected(onLaptop);
  });

  it('gets no further channel authorization, not even for an open socket', async () => {
    const account = await Account.register(application.url);
    await account.request('POST', '/auth/logout');
    const client = await EchoClient.connect(application, account);
    clients.push(client);
    await until('it is refused', () => client.authorizationErrorStatuses.includes(401));
    expect(client.receivedEvents).toEqual([]);
  });
});

describe('A WebSocket server that is down', () => {
  it('does not delay a logout, and closes the revoked connection after its restart', async () => {
    const application = await Application.start();
    try {
      const account = await Account.register(application.url);
      const client = await EchoClient.connect(application, account);
      await client.waitForSubscription();
      process.kill(await application.readPid('reverb'), 'SIGSTOP');
      const startedAtMs = performance.now();
      await account.request('POST', '/auth/logout');
      expect(performance.now() - startedAtMs).toBeLessThan(2_000);
      process.kill(await application.readPid('reverb'), 'SIGCONT');
      await until('it is told later', () => client.connectionState === 'disconnected');
      client.disconnect();
    } finally {
      await application.stop();
      await application.deleteDataFolder();
    }
  });
});
