import type { QueuedJob } from '@giftspire/queue';
import type { Type } from '@nestjs/common';
import { MarkdownExamples } from './support/markdown-examples';
import * as shop from './support/shop';
import { ShopApplication } from './support/shop-application';

interface Example {
  OrderChannel: Type;
  NotifyCustomer: new (orderId: number) => QueuedJob;
  NotifyCustomerHandler: Type;
}

describe('The example of README.md', () => {
  const example = new MarkdownExamples('README.md', { './orders': shop }).load<Example>();
  let application: ShopApplication;

  beforeAll(async () => {
    application = await ShopApplication.start({
      providers: [example.OrderChannel, example.NotifyCustomerHandler],
      queues: ['orders'],
    });
  });
  afterAll(() => application.stop());

  it('notifies the customer’s browser that the order is shipped', async () => {
    const browser = await application.connectBrowser(shop.ANA);
    const orders = await browser.private('orders.1');
    await application.dispatchJob(new example.NotifyCustomer(1));
    expect(await orders.waitFor('.order.shipped')).toEqual({ orderId: 1 });
  });

  it('rejects other users', async () => {
    const browser = await application.connectBrowser(shop.BEN);
    await expect(browser.private('orders.1')).rejects.toThrow(/refused.*403/);
    await expect(browser.private('orders.one')).rejects.toThrow(/refused.*403/);
  });
});
