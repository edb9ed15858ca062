import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the table with the time of each scheduled task's latest run in any worker process. */
export class CreateScheduledTasks1700004003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table scheduled_tasks (
        name varchar(128) primary key,
        last_run_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table scheduled_tasks`);
  }
}
