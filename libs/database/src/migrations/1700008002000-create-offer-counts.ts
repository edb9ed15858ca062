import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bits of the age groups in `products.audience`. */
const AGES = ((1n << 36n) - (1n << 30n)).toString();

/**
 * How many products in stock have the same price and are for the same people: what the hard constraints of a search ask,
 * added up. Triggers keep it, so that importing and seeding need not know it.
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
    // The row of the size is the lock of those who write: they meet the same counts in any order.
    await runner.query(`
      create function offer_counts_follow() returns trigger language plpgsql as $$
        begin
          perform from catalogue_size for update;
          if tg_op = 'TRUNCATE' then
            delete from offer_counts;
          elsif tg_op = 'INSERT' then
            insert into offer_counts ${counted('changed')} ${addUp};
          elsif tg_op = 'DELETE' then
            insert into offer_counts ${counted('former', '-')} ${addUp};
            delete from offer_counts where products = 0;
          else
            insert into offer_counts
            select currency, price, safety_age, ages, avoided, sum(products)
            from (${counted('changed')} union all ${counted('former', '-')}) as change
            group by currency, price, safety_age, ages, avoided
            having sum(products) <> 0
            ${addUp};
            if found then
              delete from offer_counts where products = 0;
            end if;
          end if;
          return null;
        end $$`);
    // As before, but with that lock first: otherwise it and a new set could be waited for in both orders.
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
    await runner.query(`insert into offer_counts ${counted('products')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of ['insert', 'update', 'delete', 'truncate'])
      await runner.query(`drop trigger products_offered_${event} on products`);
    await runner.query(`drop function offer_counts_follow()`);
    await runner.query(`drop table offer_counts`);
  }
}

/** What is safe for any age is safe from birth. */
function counted(table: string, sign = ''): string {
  return `
    select currency, price, coalesce(safety_age, 0)::smallint as safety_age, audience & ${AGES} as ages,
      avoided, (${sign}count(*))::integer as products
    from ${table}
    where in_stock
    group by 1, 2, 3, 4, 5`;
}

const addUp = `
  on conflict (currency, price, safety_age, ages, avoided)
  do update set products = offer_counts.products + excluded.products`;
