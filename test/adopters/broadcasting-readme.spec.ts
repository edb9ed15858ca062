import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { EchoTestClient, type EchoTestClientOptions } from '@giftspire/broadcasting/testing';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { ReverbServer } from '@giftspire/reverb';
import type { INestApplication, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { MarkdownExamples } from './support/markdown-examples';
import * as shop from './support/shop';

const README = 'libs/broadcasting/README.md';
const APP = { id: 'shop', key: 'shop-key', secret: 'shop-secret' };

describe('The examples of libs/broadcasting/README.md', () => {
  let database: TestDatabase;
  let reverb: ReverbServer;
  let app: INestApplication<Server>;
  let examples: MarkdownExamples;
  let customer: EchoTestClientOptions;
  let url: string;

  const ship = (socketId = '') =>
    fetch(`${url}/orders/1/ship`, { method: 'POST', headers: { 'X-Socket-ID': socketId } });

  beforeAll(async () => {
    database = await createTestDatabase();
    reverb = new ReverbServer({ apps: [APP], host: '127.0.0.1', port: 0 });
    await reverb.start();
    examples = new MarkdownExamples(README, {
      './shop': {
        NotBanned: shop.NotBannedGuard,
        Orders: shop.Orders,
        AuthGuard: shop.BearerNameAuthGuard,
        database: { type: 'postgres', url: database.url, autoLoadEntities: true },
        queue: {
          connection: 'database',
          databaseUrl: database.url,
          redis: { host: '127.0.0.1', port: 1, db: 0, tls: false, keyPrefix: '' },
        },
        reverb: {
          app: APP,
          endpoint: { host: '127.0.0.1', port: reverb.port, scheme: 'http' },
          masterKey: Buffer.alloc(32, 7).toString('base64'),
        },
      },
    });
    const { ShopModule } = examples.loadExports<{ ShopModule: Type }>('shop.module.ts');
    const module = await Test.createTestingModule({ imports: [ShopModule] }).compile();
    app = module.createNestApplication();
    await app.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    customer = {
      key: APP.key,
      port: reverb.port,
      authEndpoint: `${url}/broadcasting/auth`,
      userAuthEndpoint: `${url}/broadcasting/user-auth`,
      token: 'Ana',
    };
  });
  afterAll(async () => {
    await app.close();
    await reverb.stop();
    await database.drop();
  });

  it('deliver an event from a transaction to a browser', async () => {
    const { customerHearsOfShipping } = examples.loadExports<{
      customerHearsOfShipping: (
        options: EchoTestClientOptions,
        ship: () => unknown,
      ) => Promise<string>;
    }>('browser.test.ts');
    expect(await customerHearsOfShipping(customer, () => ship())).toBe('DHL');
  });

  it('send encrypted and anonymous events and list the members of the showroom', async () => {
    const browser = await EchoTestClient.connect(customer);
    const orders = await browser.encryptedPrivate('orders.1');
    const showroom = await browser.join('showroom');
    await fetch(`${url}/orders/1/pay`, { method: 'POST' });
    expect(await orders.waitFor('.order.paid')).toEqual({ amount: '49.90' });
    expect(await showroom.waitFor('.sold')).toEqual({ id: 1 });
    expect(showroom.members()).toEqual([{ id: 7, name: 'Ana' }]);
    await browser.signIn();
    browser.disconnect();
  });

  it('reject banned users and channels of another type', async () => {
    const browser = await EchoTestClient.connect({ ...customer, token: 'Ben' });
    await expect(browser.join('showroom')).rejects.toThrow(/403/);
    await expect(browser.private('showroom')).rejects.toThrow(/403/);
    browser.disconnect();
  });

  it('test an application with the fakes', async () => {
    const { shippingIsBroadcast } = examples.loadExports<{
      shippingIsBroadcast: () => Promise<void>;
    }>('ship-order.test.ts');
    await shippingIsBroadcast();
  });
});
