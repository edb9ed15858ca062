import type { QueuedJob } from '@giftspire/queue';
import type { Type } from '@nestjs/common';
import { MarkdownExamples } from './support/markdown-examples';
import * as shop from './support/shop';
import { ShopApplication } from './support/shop-application';

/** Classes that the TypeScript example of README.md exports. */
interface ReadmeExports {
  OrderChannel: Type;
  NotifyCustomer: new (orderId: number) => QueuedJob;
  NotifyCustomerHandler: Type;
}

describe('The example of README.md', () => {
  const example = new MarkdownExamples('README.md', {
    './orders': shop,
  }).loadExports<ReadmeExports>();
  let application: ShopApplication;

  beforeAll(async () => {
    application = await ShopApplication.start({
      providers: [example.OrderChannel, example.NotifyCustomerHandler],
      queues: ['orders'],
    });
  });
  afterAll(() => application.stop());

  it('notifies the customer’s browser that the order is shipped', async () => {
    const browser = await application.connectEchoTestClient(shop.ANA);
    const orders = await browser.private('orders.1');
    await application.dispatchJob(new example.NotifyCustomer(1));
    expect(await orders.waitFor('.order.shipped')).toEqual({ orderId: 1 });
  });

  it('rejects other users', async () => {
    const browser = await application.connectEchoTestClient(shop.BEN);
    await expect(browser.private('orders.1')).rejects.toThrow(/rejected.*403/);
    await expect(browser.private('orders.one')).rejects.toThrow(/rejected.*403/);
  });
});
