import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What "trending" is counted from: which products were recommended lately, and which results were looked at. */
export class CreateOpenedResults1700006001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opened_results (
        order_id bigint primary key references generated_orders (id) on delete cascade,
        opened_at timestamptz not null default now()
      )`);
    // Apart from the recommendations, whose texts fill pages that counting need not read.
    await runner.query(`
      alter table generated_orders add column product_ids jsonb not null
        generated always as (jsonb_path_query_array(recommendations, '$[*].asin')) stored`);
    await runner.query(
      `create index generated_orders_created_at on generated_orders (created_at desc)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index generated_orders_created_at`);
    await runner.query(`alter table generated_orders drop column product_ids`);
    await runner.query(`drop table opened_results`);
  }
}
