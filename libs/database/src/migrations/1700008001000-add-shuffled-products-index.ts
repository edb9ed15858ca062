import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds an index of products in the order of a hash of their concept, which is random but fixed. A search without topics
 * starts at a random position and stops when it has enough products, instead of sorting all of them randomly.
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
