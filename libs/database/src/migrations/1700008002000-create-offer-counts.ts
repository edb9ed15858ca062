import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mask of the age-group bits in `products.audience`. */
const AGE_GROUPS_MASK = ((1n << 36n) - (1n << 30n)).toString();

/**
 * Creates the table `offer_counts`: number of products in stock per combination of the attributes that a search must
 * not violate, i.e. currency, price, safety age, age groups and avoided tags. Triggers keep it up to date.
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
    // Locks the row of catalogue_size, because concurrent writers could deadlock by updating counts in different orders.
    await runner.query(`
      create function offer_counts_follow() returns trigger language plpgsql as $$
        begin
          perform from catalogue_size for update;
          if tg_op = 'TRUNCATE' then
            delete from offer_counts;
          elsif tg_op = 'INSERT' then
            insert into offer_counts ${buildOfferCountsQuery('changed')} ${ADD_TO_COUNT_ON_CONFLICT};
          elsif tg_op = 'DELETE' then
            insert into offer_counts ${buildOfferCountsQuery('former', '-')} ${ADD_TO_COUNT_ON_CONFLICT};
            delete from offer_counts where products = 0;
          else
            insert into offer_counts
            select currency, price, safety_age, ages, avoided, sum(products)
            from (${buildOfferCountsQuery('changed')} union all ${buildOfferCountsQuery('former', '-')}) as change
            group by currency, price, safety_age, ages, avoided
            having sum(products) <> 0
            ${ADD_TO_COUNT_ON_CONFLICT};
            if found then
              delete from offer_counts where products = 0;
            end if;
          end if;
          return null;
        end $$`);
    // Locks the same row first, to avoid a deadlock between that lock and the unique index of topic_sets.
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
    await runner.query(`insert into offer_counts ${buildOfferCountsQuery('products')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of ['insert', 'update', 'delete', 'truncate'])
      await runner.query(`drop trigger products_offered_${event} on products`);
    await runner.query(`drop function offer_counts_follow()`);
    await runner.query(`drop table offer_counts`);
  }
}

/**
 * Returns the query that counts the products in stock of a table per combination. A product without safety age counts
 * as safe from age 0.
 *
 * @param sign - `-` for negative counts
 */
function buildOfferCountsQuery(table: string, sign = ''): string {
  return `
    select currency, price, coalesce(safety_age, 0)::smallint as safety_age, audience & ${AGE_GROUPS_MASK} as ages,
      avoided, (${sign}count(*))::integer as products
    from ${table}
    where in_stock
    group by 1, 2, 3, 4, 5`;
}

/** Clause of an insert that adds the new count to an existing one. */
const ADD_TO_COUNT_ON_CONFLICT = `
  on conflict (currency, price, safety_age, ages, avoided)
  do update set products = offer_counts.products + excluded.products`;
