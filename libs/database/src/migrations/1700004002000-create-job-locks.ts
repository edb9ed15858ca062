import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the table of locks of unique jobs: a row exists from the dispatch of a job to its end. */
export class CreateJobLocks1700004002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_locks (
        key text primary key,
        owner varchar(255) not null,
        expires_at timestamptz
      )`);
    await runner.query(`create index job_locks_owner on job_locks (owner)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table job_locks`);
  }
}
