import { until } from '@giftspire/testing';
import { Account, TEST_PASSWORD } from '../support/account';
import { Application } from '../support/application';
import { EchoClient } from '../support/echo-client';

jest.setTimeout(180_000);

/** Runs against the real processes, with clients that never send `pusher:signin`. */
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

  async function connectAndSubscribe(account: Account): Promise<EchoClient> {
    const client = await EchoClient.startConnecting(application, account);
    clients.push(client);
    await client.waitForSubscription();
    return client;
  }

  /** Waits until the client is disconnected, and asserts the code 4009, after which pusher-js does not reconnect. */
  async function waitForFinalDisconnect(client: EchoClient): Promise<void> {
    await until('the client is disconnected', () => client.connectionState === 'disconnected');
    expect(client.errorCodes).toContain(4009);
  }

  it('closes its own connection at the logout and no other', async () => {
    const phone = await Account.registerAndLogIn(application.url);
    const laptop = await phone.logInAgain();
    const stranger = await Account.registerAndLogIn(application.url);
    const [onPhone, onLaptop, ofStranger] = [
      await connectAndSubscribe(phone),
      await connectAndSubscribe(laptop),
      await connectAndSubscribe(stranger),
    ];
    await phone.requestJson('POST', '/auth/logout');
    await laptop.requestSearch();
    await onLaptop.waitForEvents(1);
    // The next event of the user comes only after the revoked connection is closed.
    expect(onPhone.connectionState).toBe('disconnected');
    await waitForFinalDisconnect(onPhone);
    expect(onPhone.receivedEvents).toEqual([]);
    expect([onLaptop.connectionState, ofStranger.connectionState]).toEqual([
      'connected',
      'connected',
    ]);
  });

  it('closes the connections of other sessions when the password changes', async () => {
    const phone = await Account.registerAndLogIn(application.url);
    const laptop = await phone.logInAgain();
    const [onPhone, onLaptop] = [
      await connectAndSubscribe(phone),
      await connectAndSubscribe(laptop),
    ];
    await phone.requestJson('PUT', '/auth/password', {
      old_password: TEST_PASSWORD,
      new_password: `${TEST_PASSWORD}-2`,
    });
    await phone.requestSearch();
    await onPhone.waitForEvents(1);
    expect(onLaptop.connectionState).toBe('disconnected');
    await waitForFinalDisconnect(onLaptop);
    expect(onLaptop.receivedEvents).toEqual([]);
    const afterwards = await connectAndSubscribe(await phone.logInAgain(`${TEST_PASSWORD}-2`));
    expect([onPhone.connectionState, afterwards.connectionState]).toEqual([
      'connected',
      'connected',
    ]);
  });

  it('closes every connection when the account is deleted', async () => {
    const phone = await Account.registerAndLogIn(application.url);
    const laptop = await phone.logInAgain();
    const [onPhone, onLaptop] = [
      await connectAndSubscribe(phone),
      await connectAndSubscribe(laptop),
    ];
    await phone.requestJson('DELETE', '/auth/delete_account', { password: TEST_PASSWORD });
    await waitForFinalDisconnect(onPhone);
    await waitForFinalDisconnect(onLaptop);
  });

  it('gets no further channel authorization, not even for an open socket', async () => {
    const account = await Account.registerAndLogIn(application.url);
    await account.requestJson('POST', '/auth/logout');
    const client = await EchoClient.startConnecting(application, account);
    clients.push(client);
    await until('the authorization is rejected', () =>
      client.authorizationErrorStatuses.includes(401),
    );
    expect(client.receivedEvents).toEqual([]);
  });
});

describe('A WebSocket server that is down', () => {
  it('does not delay a logout, and closes the revoked connection after its restart', async () => {
    const application = await Application.start();
    try {
      const account = await Account.registerAndLogIn(application.url);
      const client = await EchoClient.startConnecting(application, account);
      await client.waitForSubscription();
      process.kill(await application.readPid('reverb'), 'SIGSTOP');
      // The server cannot respond before SIGCONT, so a logout that waits for it would not return.
      await account.requestJson('POST', '/auth/logout');
      process.kill(await application.readPid('reverb'), 'SIGCONT');
      await until('the connection is closed', () => client.connectionState === 'disconnected');
      client.disconnect();
    } finally {
      await application.stop();
      await application.deleteDataFolder();
    }
  });
});
