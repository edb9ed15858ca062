import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How often somebody did something lately. Written on every request and worth nothing after a minute, so it is not
 * logged: a crash of the database forgets it. The columns are those `rate-limiter-flexible` writes, in its order.
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
