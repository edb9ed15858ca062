import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds the columns from which trending products are counted: ids of the recommended products, time of the first
 * opening.
 */
export class AddProductIdsToGeneratedOrders1700006001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A separate column, so that counting need not read the long texts of the recommendations.
    await runner.query(`
      alter table generated_orders
        add column opened_at timestamptz,
        add column product_ids jsonb not null
          generated always as (jsonb_path_query_array(recommendations, '$[*].asin')) stored`);
    await runner.query(
      `create index generated_orders_created_at on generated_orders (created_at desc)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index generated_orders_created_at`);
    await runner.query(
      `alter table generated_orders drop column product_ids, drop column opened_at`,
    );
  }
}
