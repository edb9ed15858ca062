import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds columns of a pending order: stage of the search, number of the run, whether the user was notified of a failure.
 */
export class AddSearchProgress1700007000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pending_orders
        add column stage varchar(16) not null default 'queued',
        add column run integer not null default 1,
        add column failure_told boolean not null default false`);
    // Marks earlier failures as notified, so that their users get no late notification.
    await runner.query(`
      update pending_orders set stage = 'searching', failure_told = failed_at is not null
      where started_at is not null or failed_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pending_orders drop column stage, drop column run, drop column failure_told`);
  }
}
