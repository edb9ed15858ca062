import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the table with the time of the latest `queue:restart`: one row or none. */
export class CreateQueueRestarts1700004001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table queue_restarts (
        id boolean primary key default true check (id),
        requested_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table queue_restarts`);
  }
}
