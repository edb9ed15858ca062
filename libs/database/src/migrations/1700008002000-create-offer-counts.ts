import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mask of the age-group bits in `products.audience`. */
const AGES = ((1n << 36n) - (1n << 30n)).toString();

/**
 * Creates the number of products in stock per price, safety age, age groups and avoided tags, which are the hard
 * constraints of a search. Triggers maintain the table during imports and seeds.
 */
export class CreateOfferCounts1700008002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table offer_counts (
        currency char(3) not null,
        price numeric(10, 2) not null,
        safety_age smallint not null,
        ages bigint not null,
        avoided bigint not null,
        products integer not null,
        primary key (currency, price, safety_age, ages, avoided)
      )`);
    // The row of catalogue_size serves as lock: concurrent writers would update the same counts in different orders.
    await runner.query(`
      create function offer_counts_follow() returns trigger language plpgsql as $$
        begin
          perform from catalogue_size for update;
          if tg_op = 'TRUNCATE' then
            delete from offer_counts;
          elsif tg_op = 'INSERT' then
            insert into offer_counts ${selectOfferCounts('changed')} ${ON_CONFLICT_ADD};
          elsif tg_op = 'DELETE' then
            insert into offer_counts ${selectOfferCounts('former', '-')} ${ON_CONFLICT_ADD};
            delete from offer_counts where products = 0;
          else
            insert into offer_counts
            select currency, price, safety_age, ages, avoided, sum(products)
            from (${selectOfferCounts('changed')} union all ${selectOfferCounts('former', '-')}) as change
            group by currency, price, safety_age, ages, avoided
            having sum(products) <> 0
            ${ON_CONFLICT_ADD};
            if found then
              delete from offer_counts where products = 0;
            end if;
          end if;
          return null;
        end $$`);
    // Takes the same lock first, to avoid a deadlock between it and the unique index of topic_sets.
    await runner.query(`
      create or replace function topic_sets_follow() returns trigger language plpgsql as $$
        begin
          perform from catalogue_size for update;
          insert into topic_sets
          select distinct topics from changed
          where not exists (select from topic_sets where topic_sets.topics = changed.topics)
          on conflict do nothing;
          return null;
        end $$`);
    for (const [event, tables] of [
      ['insert', 'referencing new table as changed'],
      ['update', 'referencing new table as changed old table as former'],
      ['delete', 'referencing old table as former'],
      ['truncate', ''],
    ])
      await runner.query(`
        create trigger products_offered_${event} after ${event} on products ${tables}
          for each statement execute function offer_counts_follow()`);
    await runner.query(`insert into offer_counts ${selectOfferCounts('products')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of ['insert', 'update', 'delete', 'truncate'])
      await runner.query(`drop trigger products_offered_${event} on products`);
    await runner.query(`drop function offer_counts_follow()`);
    await runner.query(`drop table offer_counts`);
  }
}

/** Selects counts per group from a table. A product without safety age counts as safe from age 0. */
function selectOfferCounts(table: string, sign = ''): string {
  return `
    select currency, price, coalesce(safety_age, 0)::smallint as safety_age, audience & ${AGES} as ages,
      avoided, (${sign}count(*))::integer as products
    from ${table}
    where in_stock
    group by 1, 2, 3, 4, 5`;
}

const ON_CONFLICT_ADD = `
  on conflict (currency, price, safety_age, ages, avoided)
  do update set products = offer_counts.products + excluded.products`;
