import type { BroadcastEvent } from './broadcast-event';
import type { DeliveryOptions } from './broadcast-queue';
import { Broadcastable } from './broadcastable';
import { Broadcaster } from './broadcaster';
import { SocketIdContext } from './socket-id-context';

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

class NewsWithoutChannels extends News {
  override broadcastOn(): string[] {
    return [];
  }
}

@Broadcastable({ now: true })
class ImmediateNews extends News {}

@Broadcastable({ queue: 'toasts', tries: 2 })
class NewsWithQueueAndTries extends News {}

@Broadcastable({ afterCommit: true })
class AfterCommitNews extends News {}

describe('Broadcaster', () => {
  let sent: BroadcastEvent[];
  let queued: { event: BroadcastEvent; delivery: DeliveryOptions }[];
  let unhandledErrors: unknown[];
  let problem: Error | undefined;
  const socketIdContext = new SocketIdContext();

  const createBroadcaster = (hasQueue: boolean) =>
    new Broadcaster(
      {
        broadcast: (event) => {
          if (problem) return Promise.reject(problem);
          sent.push(event);
          return Promise.resolve();
        },
      },
      {
        socketIdContext,
        onUnhandledError: (error) => unhandledErrors.push(error),
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
  const broadcaster = createBroadcaster(true);
  const withoutQueue = createBroadcaster(false);

  beforeEach(() => {
    [sent, queued, unhandledErrors, problem] = [[], [], [], undefined];
  });

  it('queues a snapshot of the event', async () => {
    const news = new News();
    const pending = broadcaster.event(news);
    news.text = 'changed';
    await pending;
    expect(queued).toMatchObject([
      { event: { channels: ['news'], name: 'posted', data: '{"text":"hello"}' } },
    ]);
    expect(sent).toEqual([]);
  });

  it('passes queue and tries of the class to the queue', async () => {
    await broadcaster.event(new NewsWithQueueAndTries());
    expect(queued[0]?.delivery).toMatchObject({ queue: 'toasts', tries: 2 });
  });

  it('publishes immediately with `now`, and always without a queue', async () => {
    await broadcaster.event(new ImmediateNews());
    await withoutQueue.event(new News());
    expect([sent.length, queued.length]).toEqual([2, 0]);
  });

  it('dispatches an event once, awaited or not', async () => {
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

  it('rejects on failure, or calls onUnhandledError when the promise is not awaited', async () => {
    problem = new Error('no server');
    await expect(withoutQueue.event(new News())).rejects.toBe(problem);
    expect(unhandledErrors).toEqual([]);
    void withoutQueue.event(new News());
    await new Promise(setImmediate);
    expect(unhandledErrors).toEqual([problem]);
  });

  it('sends nothing when broadcastWhen() returns false or there is no channel', async () => {
    await broadcaster.event(new News('', () => false));
    await broadcaster.event(new NewsWithoutChannels());
    expect(queued).toEqual([]);
  });

  it('rejects instead of throwing when an event is invalid', async () => {
    const broken = new News('', () => {
      throw new Error('broken');
    });
    const pending = broadcaster.event(broken);
    await expect(pending).rejects.toThrow('broken');
    await expect(broadcaster.event(new News('x'.repeat(11_000)))).rejects.toMatchObject({
      code: 'BROADCAST_TOO_LARGE',
    });
  });

  describe('with a transaction', () => {
    it('passes the transaction to the queue', async () => {
      const transaction = {};
      await broadcaster.event(new AfterCommitNews()).within(transaction);
      await broadcaster.event(new News()).within(transaction);
      expect(queued.map(({ delivery }) => delivery.transaction === transaction)).toEqual([
        true,
        true,
      ]);
    });

    it('rejects an afterCommit event without a transaction', async () => {
      await expect(broadcaster.event(new AfterCommitNews())).rejects.toMatchObject({
        code: 'BROADCAST_TRANSACTION',
        message: expect.stringContaining('AfterCommitNews') as string,
      });
    });

    it('rejects a transaction for events that are not queued', async () => {
      for (const pending of [
        broadcaster.event(new ImmediateNews()).within({}),
        withoutQueue.event(new News()).within({}),
        withoutQueue.on('news').within({}).send(),
      ])
        await expect(pending).rejects.toMatchObject({ code: 'BROADCAST_TRANSACTION' });
    });
  });

  describe('toOthers()', () => {
    const readExceptSocketId = async (socketId: unknown) => {
      await socketIdContext.runWithSocketId(socketId, async () =>
        broadcaster.event(new News()).toOthers(),
      );
      return queued.at(-1)?.event.exceptSocketId;
    };

    it('excludes the connection of the current request', async () => {
      expect(await readExceptSocketId('1234.5678')).toBe('1234.5678');
    });

    it.each([undefined, '', 'undefined', '1234', '1.2, 3.4', '1.2\n', ['1.2'], 1.2])(
      'ignores the invalid socket id %j',
      async (socketId) => {
        expect(await readExceptSocketId(socketId)).toBeUndefined();
      },
    );

    it('has no effect outside of a request', async () => {
      await broadcaster.event(new News()).toOthers();
      await broadcaster.on('news').toOthers().send();
      expect(queued.map(({ event }) => event.exceptSocketId)).toEqual([undefined, undefined]);
      expect(broadcaster.socketId).toBeUndefined();
    });

    it('can be replaced by exceptSocket() in a job', async () => {
      const carried = socketIdContext.runWithSocketId('1.2', () => broadcaster.socketId);
      await broadcaster.event(new News()).exceptSocket(carried);
      await broadcaster.on('news').exceptSocket(carried).send();
      await broadcaster.event(new News()).exceptSocket('undefined');
      expect(queued.map(({ event }) => event.exceptSocketId)).toEqual(['1.2', '1.2', undefined]);
    });

    it('is not applied by default', async () => {
      await socketIdContext.runWithSocketId('1.2', async () => broadcaster.event(new News()));
      expect(queued[0]?.event).not.toHaveProperty('exceptSocketId');
    });

    it('finds the current request after an await', async () => {
      await socketIdContext.runWithSocketId('1.2', async () => {
        await new Promise(setImmediate);
        await broadcaster.event(new News()).toOthers();
      });
      expect(queued[0]?.event.exceptSocketId).toBe('1.2');
    });
  });

  describe('with anonymous events', () => {
    it('queues channels, name and payload', async () => {
      await broadcaster.on('news').as('posted').with({ id: 1 }).send();
      expect(queued).toMatchObject([
        { event: { channels: ['news'], name: 'posted', data: '{"id":1}' } },
      ]);
    });

    it('uses the defaults of Laravel', async () => {
      await broadcaster.private('orders.1').send();
      await broadcaster.presence('rooms.1').send();
      expect(queued.map(({ event }) => event)).toMatchObject([
        { channels: ['private-orders.1'], name: 'AnonymousEvent', data: '{}' },
        { channels: ['presence-rooms.1'] },
      ]);
    });

    it('publishes immediately by sendNow()', async () => {
      await socketIdContext.runWithSocketId('1.2', () =>
        broadcaster.on(['a', 'b']).toOthers().sendNow(),
      );
      expect(sent).toMatchObject([{ channels: ['a', 'b'], exceptSocketId: '1.2' }]);
      expect(queued).toEqual([]);
    });

    it('sends nothing before send() or sendNow()', async () => {
      broadcaster.on('news').as('posted');
      await new Promise(setImmediate);
      expect([sent, queued]).toEqual([[], []]);
    });

    it('rejects an invalid event', async () => {
      await expect(broadcaster.on('a b').send()).rejects.toMatchObject({
        code: 'BROADCAST_EVENT_INVALID',
      });
      await expect(broadcaster.on([]).send()).rejects.toMatchObject({
        code: 'BROADCAST_EVENT_INVALID',
      });
    });
  });
});
