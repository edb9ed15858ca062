import { BroadcastingModule } from '@giftspire/broadcasting/nest';
import { Notification } from '@giftspire/notifications';
import { OutboxJob } from '@giftspire/queue';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { User } from '@giftspire/users';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GiftFinderModule } from './gift-finder.module';
import { GiftFinderWorkerModule } from './gift-finder-worker.module';
import { SearchResults } from './orders/search-results';
import { PendingOrders } from './orders/pending-orders';
import { SearchRequests } from './orders/search-requests';
import { ProcessSearchRequestJob } from './processing/process-search-request.job';
import { ProcessSearchRequestHandler } from './processing/process-search-request.handler';
import { createSearchOptions } from './testing/create-search-options';

describe('GiftFinderModule and GiftFinderWorkerModule', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('resolve the providers of the API process and of the worker process', async () => {
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
      expect(await module.get(PendingOrders).findPage(userId, { page: 1, perPage: 1 })).toEqual({
        items: [],
        total: 0,
      });
      expect(
        await module.get(SearchResults).findOne(userId, 1, 'http://localhost'),
      ).toBeUndefined();
      await expect(module.get(SearchRequests).place(userId, createSearchOptions())).rejects.toThrow(
        'foreign key',
      );
      const handler = module.get(ProcessSearchRequestHandler, { strict: false });
      await handler.failed(new ProcessSearchRequestJob(1), new Error('catalogue unreachable'));
    } finally {
      await module.close();
    }
  });
});
