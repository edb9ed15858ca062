import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotifications1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notifications (
        id uuid primary key,
        type varchar(255) not null,
        notifiable_type varchar(255) not null,
        notifiable_id bigint not null,
        data jsonb not null,
        read_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`);
    await runner.query(
      `create index notifications_notifiable on notifications (notifiable_type, notifiable_id, created_at desc)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notifications`);
  }
}
