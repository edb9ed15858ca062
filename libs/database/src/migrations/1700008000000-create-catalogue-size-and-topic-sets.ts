import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a search would otherwise read a whole catalogue for: how many products there are, those that share a topic, and
 * those that have a word in the title. Triggers keep the two tables, so that importing and seeding need not know them.
 */
export class CreateCatalogueSizeAndTopicSets1700008000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.keepSize(runner);
    await this.keepTopicSets(runner);
    await runner.query(`
      create index products_topics on products (currency, topics, price)
        include (id, concept, in_stock, safety_age, audience, avoided)`);
    await runner.query(
      `create index products_title_en on products using gin (ts_filter(search_en, '{a}'))`,
    );
    await runner.query(
      `create index products_title_it on products using gin (ts_filter(search_it, '{a}'))`,
    );
    // Nothing has read it since the bits of the topics.
    await runner.query(`drop index products_interests`);
  }

  /** One row: what counting all products says. */
  private async keepSize(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table catalogue_size (
        is_only boolean primary key default true check (is_only),
        products bigint not null
      )`);
    // Rows that change nothing would only make writers wait for each other.
    await runner.query(`
      create function catalogue_size_follows() returns trigger language plpgsql as $$
        declare
          change bigint := 0;
        begin
          if tg_op = 'INSERT' then
            select count(*) into change from changed;
          elsif tg_op = 'DELETE' then
            select -count(*) into change from changed;
          else
            update catalogue_size set products = 0;
          end if;
          if change <> 0 then
            update catalogue_size set products = products + change;
          end if;
          return null;
        end $$`);
    await runner.query(`
      create trigger products_inserted after insert on products referencing new table as changed
        for each statement execute function catalogue_size_follows()`);
    await runner.query(`
      create trigger products_deleted after delete on products referencing old table as changed
        for each statement execute function catalogue_size_follows()`);
    await runner.query(`
      create trigger products_truncated after truncate on products
        for each statement execute function catalogue_size_follows()`);
    await runner.query(`insert into catalogue_size (products) select count(*) from products`);
  }

  /** Every value of `products.topics`: few, as the same interests go together. One that no product has any more does no harm. */
  private async keepTopicSets(runner: QueryRunner): Promise<void> {
    await runner.query(`create table topic_sets (topics bigint primary key)`);
    // In order, so that two importers wait for each other at most once.
    await runner.query(`
      create function topic_sets_follow() returns trigger language plpgsql as $$
        begin
          insert into topic_sets
          select distinct topics from changed
          where not exists (select from topic_sets where topic_sets.topics = changed.topics)
          order by topics
          on conflict do nothing;
          return null;
        end $$`);
    await runner.query(`
      create trigger products_gained_topics after insert on products referencing new table as changed
        for each statement execute function topic_sets_follow()`);
    await runner.query(`
      create trigger products_changed_topics after update on products referencing new table as changed
        for each statement execute function topic_sets_follow()`);
    await runner.query(`insert into topic_sets select distinct topics from products`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create index products_interests on products using gin (interests)`);
    await runner.query(`drop index products_title_it, products_title_en, products_topics`);
    await runner.query(`
      drop trigger products_inserted on products;
      drop trigger products_deleted on products;
      drop trigger products_truncated on products;
      drop trigger products_gained_topics on products;
      drop trigger products_changed_topics on products;
      drop function catalogue_size_follows();
      drop function topic_sets_follow();
      drop table catalogue_size, topic_sets`);
  }
}
