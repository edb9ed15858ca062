import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Adds the options of the search to its result, so that the search can be repeated. */
export class AddOptionsToGeneratedOrders1700007001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table generated_orders add column options jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table generated_orders drop column options`);
  }
}
