import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Adds the column with the options of the search to its result, so that the user can repeat the search. */
export class AddOptionsToGeneratedOrders1700007001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table generated_orders add column options jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table generated_orders drop column options`);
  }
}
