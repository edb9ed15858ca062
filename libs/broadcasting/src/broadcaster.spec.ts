import type { BroadcastEvent } from './broadcast-event';
import type { DeliveryOptions } from './broadcast-queue';
import { Broadcastable } from './broadcastable';
import { Broadcaster } from './broadcaster';
import { SocketContext } from './socket-context';

class News implements Broadcastable {
  constructor(
    public text = 'hello',
    private readonly when: () => boolean = () => true,
  ) {}

  broadcastOn(): string[] {
    return ['news'];
  }

  broadcastAs(): string {
    return 'posted';
  }

  broadcastWith() {
    return { text: this.text };
  }

  broadcastWhen(): boolean {
    return this.when();
  }
}

class Nowhere extends News {
  override broadcastOn(): string[] {
    return [];
  }
}

@Broadcastable({ now: true })
class UrgentNews extends News {}

@Broadcastable({ queue: 'toasts', tries: 2 })
class QueuedNews extends News {}

@Broadcastable({ afterCommit: true })
class CommittedNews extends News {}

describe('Broadcaster', () => {
  let sent: BroadcastEvent[];
  let queued: { event: BroadcastEvent; delivery: DeliveryOptions }[];
  let lost: unknown[];
  let problem: Error | undefined;
  const sockets = new SocketContext();

  const broadcasterWith = (hasQueue: boolean) =>
    new Broadcaster(
      {
        broadcast: (event) => {
          if (problem) return Promise.reject(problem);
          sent.push(event);
          return Promise.resolve();
        },
      },
      {
        socketContext: sockets,
        onUnhandledError: (error) => lost.push(error),
        queue: hasQueue
          ? {
              push: (event, delivery) => {
                queued.push({ event, delivery });
                return Promise.resolve();
              },
            }
          : undefined,
      },
    );
  const broadcaster = broadcasterWith(true);
  const withoutQueue = broadcasterWith(false);

  beforeEach(() => {
    [sent, queued, lost, problem] = [[], [], [], undefined];
  });

  it('lets an event wait in the queue, as it was when it was dispatched', async () => {
    const news = new News();
    const pending = broadcaster.event(news);
    news.text = 'changed';
    await pending;
    expect(queued).toMatchObject([
      { event: { channels: ['news'], name: 'posted', data: '{"text":"hello"}' } },
    ]);
    expect(sent).toEqual([]);
  });

  it('hands queue and tries of the class on', async () => {
    await broadcaster.event(new QueuedNews());
    expect(queued[0]?.delivery).toMatchObject({ queue: 'toasts', tries: 2 });
  });

  it('sends at once what is for now, and everything where there is no queue', async () => {
    await broadcaster.event(new UrgentNews());
    await withoutQueue.event(new News());
    expect([sent.length, queued.length]).toEqual([2, 0]);
  });

  it('sends once, awaited or not, however often', async () => {
    const pending = broadcaster.event(new News());
    await pending;
    await pending;
    void broadcaster.event(new News('forgotten'));
    await Promise.resolve();
    expect(queued.map(({ event }) => event.data)).toEqual([
      '{"text":"hello"}',
      '{"text":"forgotten"}',
    ]);
  });

  it('tells whoever awaits of a failure, and somebody when nobody does', async () => {
    problem = new Error('no server');
    await expect(withoutQueue.event(new News())).rejects.toBe(problem);
    expect(lost).toEqual([]);
    void withoutQueue.event(new News());
    await new Promise(setImmediate);
    expect(lost).toEqual([problem]);
  });

  it('sends nothing when the event does not want it or goes nowhere', async () => {
    await broadcaster.event(new News('', () => false));
    await broadcaster.event(new Nowhere());
    expect(queued).toEqual([]);
  });

  it('rejects, and does not throw, when an event cannot be sent', async () => {
    const broken = new News('', () => {
      throw new Error('broken');
    });
    const pending = broadcaster.event(broken);
    await expect(pending).rejects.toThrow('broken');
    await expect(broadcaster.event(new News('x'.repeat(11_000)))).rejects.toMatchObject({
      code: 'BROADCAST_TOO_LARGE',
    });
  });

  describe('after a commit', () => {
    it('hands the transaction on', async () => {
      const transaction = {};
      await broadcaster.event(new CommittedNews()).within(transaction);
      await broadcaster.event(new News()).within(transaction);
      expect(queued.map(({ delivery }) => delivery.transaction === transaction)).toEqual([
        true,
        true,
      ]);
    });

    it('refuses an event that is for after the commit, when it comes without', async () => {
      await expect(broadcaster.event(new CommittedNews())).rejects.toMatchObject({
        code: 'BROADCAST_TRANSACTION',
        message: expect.stringContaining('CommittedNews') as string,
      });
    });

    it('refuses what cannot wait for one', async () => {
      for (const pending of [
        broadcaster.event(new UrgentNews()).within({}),
        withoutQueue.event(new News()).within({}),
        withoutQueue.on('news').within({}).send(),
      ])
        await expect(pending).rejects.toMatchObject({ code: 'BROADCAST_TRANSACTION' });
    });
  });

  describe('to others', () => {
    const exceptIn = async (socketId: unknown) => {
      await sockets.run(socketId, async () => broadcaster.event(new News()).toOthers());
      return queued.at(-1)?.event.exceptSocketId;
    };

    it('leaves out the connection the request belongs to', async () => {
      expect(await exceptIn('1234.5678')).toBe('1234.5678');
    });

    it.each([undefined, '', 'undefined', '1234', '1.2, 3.4', '1.2\n', ['1.2'], 1.2])(
      'takes %j for no socket id',
      async (socketId) => {
        expect(await exceptIn(socketId)).toBeUndefined();
      },
    );

    it('has no effect outside of a request, as in a job', async () => {
      await broadcaster.event(new News()).toOthers();
      await broadcaster.on('news').toOthers().send();
      expect(queued.map(({ event }) => event.exceptSocketId)).toEqual([undefined, undefined]);
      expect(broadcaster.socketId).toBeUndefined();
    });

    it('leaves out what was carried into the job on purpose', async () => {
      const carried = sockets.run('1.2', () => broadcaster.socketId);
      await broadcaster.event(new News()).exceptSocket(carried);
      await broadcaster.on('news').exceptSocket(carried).send();
      await broadcaster.event(new News()).exceptSocket('undefined');
      expect(queued.map(({ event }) => event.exceptSocketId)).toEqual(['1.2', '1.2', undefined]);
    });

    it('leaves nobody out unless asked', async () => {
      await sockets.run('1.2', async () => broadcaster.event(new News()));
      expect(queued[0]?.event).not.toHaveProperty('exceptSocketId');
    });

    it('knows the request after every await', async () => {
      await sockets.run('1.2', async () => {
        await new Promise(setImmediate);
        await broadcaster.event(new News()).toOthers();
      });
      expect(queued[0]?.event.exceptSocketId).toBe('1.2');
    });
  });

  describe('of anonymous events', () => {
    it('takes channels, name and payload, and waits in the queue', async () => {
      await broadcaster.on('news').as('posted').with({ id: 1 }).send();
      expect(queued).toMatchObject([
        { event: { channels: ['news'], name: 'posted', data: '{"id":1}' } },
      ]);
    });

    it('has the defaults of Laravel', async () => {
      await broadcaster.private('orders.1').send();
      await broadcaster.presence('rooms.1').send();
      expect(queued.map(({ event }) => event)).toMatchObject([
        { channels: ['private-orders.1'], name: 'AnonymousEvent', data: '{}' },
        { channels: ['presence-rooms.1'] },
      ]);
    });

    it('is sent by this process on demand', async () => {
      await sockets.run('1.2', () => broadcaster.on(['a', 'b']).toOthers().sendNow());
      expect(sent).toMatchObject([{ channels: ['a', 'b'], exceptSocketId: '1.2' }]);
      expect(queued).toEqual([]);
    });

    it('is not sent unless it is said', async () => {
      broadcaster.on('news').as('posted');
      await new Promise(setImmediate);
      expect([sent, queued]).toEqual([[], []]);
    });

    it('hears of what cannot be sent', async () => {
      await expect(broadcaster.on('a b').send()).rejects.toMatchObject({
        code: 'BROADCAST_EVENT_INVALID',
      });
      await expect(broadcaster.on([]).send()).rejects.toMatchObject({
        code: 'BROADCAST_EVENT_INVALID',
      });
    });
  });
});
