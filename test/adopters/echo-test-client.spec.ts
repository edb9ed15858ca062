import {
  type Broadcastable,
  Broadcaster,
  Channel,
  EncryptedPrivateChannel,
  PresenceChannel,
  PrivateChannel,
} from '@giftspire/broadcasting';
import { BroadcastChannel, ChannelParam } from '@giftspire/broadcasting/nest';
import { type EchoTestClient, NotReceivedError } from '@giftspire/broadcasting/testing';
import { Controller, ParseIntPipe, Post } from '@nestjs/common';
import { ANA, BEN, Orders, type User } from './support/shop';
import { ShopApplication } from './support/shop-application';

@BroadcastChannel('orders.{order}')
class OrderChannel {
  constructor(private readonly orders: Orders) {}

  join(user: User, @ChannelParam('order', ParseIntPipe) orderId: number) {
    return this.orders.isOwnedBy(user.id, orderId);
  }
}

@BroadcastChannel('showroom')
class ShowroomChannel {
  join({ name }: User) {
    return { name };
  }
}

class OrderPacked implements Broadcastable {
  constructor(readonly orderId: number) {}

  broadcastOn() {
    return new PrivateChannel(`orders.${this.orderId}`);
  }
}

@Controller()
class PostingController {
  constructor(private readonly broadcaster: Broadcaster) {}

  @Post('posts')
  async broadcastToOthersThenToAll() {
    await this.broadcaster.on('news').as('posted').with({ to: 'others' }).toOthers().send();
    await this.broadcaster.on('news').as('posted').with({ to: 'all' }).send();
  }
}

describe('EchoTestClient', () => {
  let application: ShopApplication;
  let broadcaster: Broadcaster;
  let browser: EchoTestClient;

  beforeAll(async () => {
    application = await ShopApplication.start({
      providers: [OrderChannel, ShowroomChannel],
      controllers: [PostingController],
    });
    broadcaster = application.nest.get(Broadcaster);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    browser = await application.connectEchoTestClient(ANA);
  });
  afterEach(() => browser.disconnect());

  it('receives an event on a public and on a private channel', async () => {
    const [news, orders] = await Promise.all([
      browser.channel('news'),
      browser.private('orders.1'),
    ]);
    await broadcaster
      .on([new Channel('news'), new PrivateChannel('orders.1')])
      .as('posted')
      .send();
    expect(await news.waitFor('.posted')).toEqual({});
    expect(await orders.waitFor('.posted')).toEqual({});
  });

  it('receives an event without a name under its class name, as in Laravel', async () => {
    const orders = await browser.private('orders.1');
    await broadcaster.event(new OrderPacked(1));
    expect(await orders.waitFor('OrderPacked')).toEqual({ orderId: 1 });
  });

  it('waits for a matching event and keeps the others', async () => {
    const news = await browser.channel('news');
    for (const id of [1, 2, 3]) await broadcaster.on('news').as('posted').with({ id }).sendNow();
    expect(await news.waitFor<{ id: number }>('.posted', ({ id }) => id === 3)).toEqual({ id: 3 });
    expect(await news.waitFor('.posted')).toEqual({ id: 1 });
    expect(news.receivedPayloads('.posted')).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  it('decrypts an event that the WebSocket server cannot read', async () => {
    const orders = await browser.encryptedPrivate('orders.1');
    const secret = { card: '4111 1111 1111 1111', icon: '🎁' };
    await broadcaster.on(new EncryptedPrivateChannel('orders.1')).as('paid').with(secret).send();
    expect(await orders.waitFor('.paid')).toEqual(secret);
  });

  it('joins a presence channel with the member data of the channel class', async () => {
    const showroom = await browser.join('showroom');
    const other = await (await application.connectEchoTestClient(BEN)).join('showroom');
    expect(showroom.members()).toContainEqual({ name: 'Ana' });
    expect(other.members()).toEqual(expect.arrayContaining([{ name: 'Ana' }, { name: 'Ben' }]));
    await broadcaster.on(new PresenceChannel('showroom')).as('opened').send();
    await showroom.waitFor('.opened');
  });

  it('signs in', async () => {
    await browser.signIn();
  });

  it('reports the HTTP status of a rejected authorization', async () => {
    const stranger = await application.connectEchoTestClient({ id: 9, name: 'Nobody' });
    await expect(stranger.private('orders.1')).rejects.toThrow(/rejected.*403/);
    await expect(browser.private('orders.2')).rejects.toBeInstanceOf(NotReceivedError);
  });

  it('does not receive the event of its own request, but all others', async () => {
    const mine = await browser.channel('news');
    const others = await (await application.connectEchoTestClient(BEN)).channel('news');
    await fetch(`${application.url}/posts`, {
      method: 'POST',
      headers: { Authorization: 'Bearer Ana', 'X-Socket-ID': browser.socketId },
    });
    const toAll = ({ to }: { to: string }) => to === 'all';
    await Promise.all([mine.waitFor('.posted', toAll), others.waitFor('.posted', toAll)]);
    const toOthers = ({ to }: { to: string }) => to === 'others';
    await others.waitFor('.posted', toOthers);
    expect(mine.receivedPayloads<{ to: string }>('.posted').filter(toOthers)).toEqual([]);
  });

  it('lists the received events when the awaited one does not arrive', async () => {
    const hasty = await application.connectEchoTestClient(ANA, { timeoutMs: 300 });
    const news = await hasty.channel('news');
    await broadcaster.on('news').as('posted').with({ id: 1 }).sendNow();
    await news.waitFor('.posted');
    await expect(news.waitFor('.missing')).rejects.toThrow(
      '.missing on news was not received within 300 ms; received: {"event":".posted","payload":{"id":1}}',
    );
  });
});
