import { setTimeout as sleep } from 'node:timers/promises';
import {
  Broadcastable,
  Broadcaster,
  BroadcastFailedError,
  type BroadcastDriver,
  type BroadcastEvent,
} from '@giftspire/broadcasting';
import { until } from '@giftspire/testing';
import { BROADCAST_DRIVER, BroadcastingModule } from '@giftspire/broadcasting/nest';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import {
  type HandlesJob,
  Job,
  JobHandler,
  JobOutbox,
  OutboxJob,
  type QueuedJob,
  QueueModule,
} from '@giftspire/queue';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { BroadcastQueueModule } from './broadcast-queue.module';

class OrderShipped implements Broadcastable {
  constructor(readonly orderId: number) {}

  broadcastOn(): string {
    return `private-orders.${this.orderId}`;
  }
}

@Broadcastable({ queue: 'toasts', tries: 2 })
class OrderDelivered extends OrderShipped {}

/** Job that runs until the test calls `finish` of its handler. */
@Job({ name: 'test.report', queue: 'reports', timeoutSeconds: 600 })
class BlockingReportJob implements QueuedJob {
  static fromPayload(): BlockingReportJob {
    return new BlockingReportJob();
  }

  toPayload() {
    return {};
  }
}

@JobHandler(BlockingReportJob)
class BlockingReportHandler implements HandlesJob<BlockingReportJob> {
  running = 0;
  finish = (): void => undefined;

  async handle(): Promise<void> {
    this.running += 1;
    await new Promise<void>((resolve) => (this.finish = resolve));
    this.running -= 1;
  }
}

/** Driver that records each attempt, and fails it with the next of `errors`, if there is one. */
class RecordingDriverWithErrors implements BroadcastDriver {
  readonly attempts: BroadcastEvent[] = [];
  errors: (Error | undefined)[] = [];

  broadcast(event: BroadcastEvent): Promise<void> {
    this.attempts.push(event);
    const error = this.errors.shift();
    return error === undefined ? Promise.resolve() : Promise.reject(error);
  }
}

describe('Queued broadcast', () => {
  let database: TestDatabase;
  let driver: RecordingDriverWithErrors;
  let app: INestApplicationContext;

  const startApplication = async (queues: string[]) => {
    driver = new RecordingDriverWithErrors();
    const testing = Test.createTestingModule({
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: database.url,
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
        BroadcastingModule.forRoot({
          connection: 'null',
          app: { id: '1', key: 'key', secret: 'secret' },
          endpoint: { host: '127.0.0.1', port: 1, scheme: 'http' },
        }),
        BroadcastQueueModule,
        ...(queues.length === 0
          ? []
          : [
              QueueModule.forWorker({
                connection: 'database',
                databaseUrl: database.url,
                redis: { host: '127.0.0.1', port: 1, db: 0, tls: false, keyPrefix: '' },
                queues: queues.map((name) => ({ name, concurrency: 1 })),
              }),
            ]),
      ],
      providers: queues.includes('reports') ? [BlockingReportHandler] : [],
    });
    testing.overrideProvider(BROADCAST_DRIVER).useValue(driver);
    app = await (await testing.compile()).init();
  };
  const findStoredJobs = () => app.get(DataSource).getRepository(OutboxJob).find();

  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  it('is stored in the given transaction', async () => {
    await startApplication([]);
    const inTransaction = (end: () => void) =>
      app.get(DataSource).transaction(async (manager) => {
        await app.get(Broadcaster).event(new OrderShipped(1)).within(manager);
        end();
      });
    await expect(
      inTransaction(() => {
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await findStoredJobs()).toEqual([]);
    await inTransaction(() => undefined);
    expect(await findStoredJobs()).toMatchObject([
      { queue: 'broadcasts', payload: { channels: ['private-orders.1'], tries: 8 } },
    ]);
  });

  it('is stored immediately without a transaction', async () => {
    await startApplication([]);
    await app.get(Broadcaster).on('news').as('posted').send();
    expect(await findStoredJobs()).toMatchObject([{ payload: { name: 'posted' } }]);
    expect(driver.attempts).toEqual([]);
  });

  it('rejects an object that is not an open transaction', async () => {
    await startApplication([]);
    const { manager } = app.get(DataSource);
    const within = async (transaction: object) =>
      app.get(Broadcaster).event(new OrderShipped(1)).within(transaction);
    await expect(within(manager)).rejects.toMatchObject({ code: 'JOB_OUTSIDE_TRANSACTION' });
    await expect(within({})).rejects.toMatchObject({ code: 'BROADCAST_TRANSACTION' });
  });

  it('uses the queue and the tries of its event, and one id for all attempts', async () => {
    await startApplication(['broadcasts', 'toasts']);
    driver.errors = [1, 2, 3].map(() => new BroadcastFailedError('restarting', 503));
    await app.get(Broadcaster).event(new OrderDelivered(1));
    await until('the attempts were made', () => driver.attempts.length === 2);
    await app.get(Broadcaster).event(new OrderShipped(2));
    await until('the attempts were made', () => driver.attempts.length === 4);
    const [first, second, third, fourth] = driver.attempts;
    expect(first).toEqual(second);
    expect(third?.channels).toEqual(['private-orders.2']);
    expect(fourth).toEqual(third);
  });

  it('does not wait behind a long job of another queue', async () => {
    await startApplication(['broadcasts', 'reports']);
    const reports = app.get(BlockingReportHandler);
    await app.get(DataSource).transaction(async (manager) => {
      for (let count = 0; count < 3; count++)
        await app.get(JobOutbox, { strict: false }).dispatch(manager, new BlockingReportJob());
    });
    await until('the job runs', () => reports.running === 1);
    await app.get(Broadcaster).event(new OrderShipped(1));
    await until('the attempts were made', () => driver.attempts.length === 1);
    expect(reports.running).toBe(1);
    // The worker waits for its running jobs, so they are finished until it has stopped.
    const stopped = app.close();
    while ((await Promise.race([stopped.then(() => 'stopped'), sleep(10)])) !== 'stopped')
      reports.finish();
  });
});
