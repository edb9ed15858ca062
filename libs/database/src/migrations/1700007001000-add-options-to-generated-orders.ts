import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A result keeps what was asked for, so that the same search can be placed again. */
export class AddOptionsToGeneratedOrders1700007001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table generated_orders add column options jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table generated_orders drop column options`);
  }
}
