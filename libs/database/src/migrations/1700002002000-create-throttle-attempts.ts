import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Creates the table of the rate limits' counters. It is unlogged, because it is written on every request and its rows
 * expire within a minute. The columns and their order are those of `rate-limiter-flexible`.
 */
export class CreateThrottleAttempts1700002002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table throttle_attempts (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      ) with (fillfactor = 50)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table throttle_attempts`);
  }
}
