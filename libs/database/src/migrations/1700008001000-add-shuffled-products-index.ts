import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A random order of concepts that is there already. A search that looks at products of any topic begins somewhere in it
 * and stops when it has enough, where sorting all of them by a hash of its own took most of its time.
 */
export class AddShuffledProductsIndex1700008001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index products_shuffled on products (currency, hashtextextended(concept, 0), id)
        include (concept, price, in_stock, safety_age, audience, avoided)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index products_shuffled`);
  }
}
