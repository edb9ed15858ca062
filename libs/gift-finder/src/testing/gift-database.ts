import { createTestDatabase } from '@giftspire/database/testing';
import { Notification } from '@giftspire/notifications';
import { OutboxJob } from '@giftspire/queue';
import { User } from '@giftspire/users';
import { DataSource } from 'typeorm';
import { Product } from '../catalogue/product.entity';
import { seedCatalogue } from '../catalogue/seed-catalogue';
import { GeneratedOrder } from '../orders/generated-order.entity';
import { PendingOrder } from '../orders/pending-order.entity';

/** A test's own PostgreSQL database with a TypeORM data source for the entities of gift searches. */
export interface GiftDatabase {
  dataSource: DataSource;
  /** Inserts a user and returns the id. */
  createUser(nickname: string): Promise<number>;
  /** Closes the connections and drops the database. */
  close(): Promise<void>;
}

/**
 * Creates a migrated database.
 *
 * @param seeded - whether the built-in catalogue is stored in it
 */
export async function createGiftDatabase({ seeded }: { seeded: boolean }): Promise<GiftDatabase> {
  const database = await createTestDatabase();
  const dataSource = new DataSource({
    type: 'postgres',
    url: database.url,
    entities: [User, Notification, OutboxJob, PendingOrder, GeneratedOrder, Product],
  });
  await dataSource.initialize();
  if (seeded) await seedCatalogue(dataSource);
  return {
    dataSource,
    createUser: async (nickname) => {
      const [{ id }] = await dataSource.query<[{ id: string }]>(
        `insert into users (nickname, password, created_at, updated_at)
         values ($1, 'not a hash', now(), now()) returning id`,
        [nickname],
      );
      return Number(id);
    },
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
