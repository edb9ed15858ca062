import { BroadcastingModule } from '@giftspire/broadcasting/nest';
import { Notification } from '@giftspire/notifications';
import { OutboxJob } from '@giftspire/queue';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { User } from '@giftspire/users';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GiftFinderModule } from './gift-finder.module';
import { GiftFinderWorkerModule } from './gift-finder-worker.module';
import { GeneratedOrders } from './orders/generated-orders';
import { PendingOrders } from './orders/pending-orders';
import { SearchRequests } from './orders/search-requests';
import { ProcessSearchRequestJob } from './processing/process-search-request.job';
import { ProcessSearchRequestHandler } from './processing/process-search-request.handler';
import { searchOptions } from './testing/search-options';

describe('the Nest modules', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('put together a process that takes a request in and one that works on it', async () => {
    const module = await Test.createTestingModule({
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: database.url,
          entities: [User, Notification, OutboxJob],
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
        BroadcastingModule.forRoot({
          endpoint: { host: '127.0.0.1', port: 1, scheme: 'http' },
          app: { id: 'app', key: 'key', secret: 'secret' },
        }),
        GiftFinderModule,
        GiftFinderWorkerModule,
      ],
    }).compile();
    try {
      const userId = 1;
      expect(await module.get(PendingOrders).page(userId, { page: 1, perPage: 1 })).toEqual({
        items: [],
        total: 0,
      });
      expect(await module.get(GeneratedOrders).find(userId, 1, 'http://localhost')).toBeUndefined();
      await expect(module.get(SearchRequests).place(userId, searchOptions())).rejects.toThrow(
        'foreign key',
      );
      const handler = module.get(ProcessSearchRequestHandler, { strict: false });
      await handler.failed(new ProcessSearchRequestJob(1), new Error('nobody is there'));
    } finally {
      await module.close();
    }
  });
});
