import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Creates the tables `catalogue_size` and `topic_sets`, which triggers keep up to date, and indexes of topics and
 * titles, so that a search need not read the whole catalogue.
 */
export class CreateCatalogueSizeAndTopicSets1700008000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createCatalogueSizeTable(runner);
    await this.createTopicSetsTable(runner);
    await runner.query(`
      create index products_topics on products (currency, topics, price)
        include (id, concept, in_stock, safety_age, audience, avoided)`);
    await runner.query(
      `create index products_title_en on products using gin (ts_filter(search_en, '{a}'))`,
    );
    await runner.query(
      `create index products_title_it on products using gin (ts_filter(search_it, '{a}'))`,
    );
    // No longer used, because searches compare the topic bits.
    await runner.query(`drop index products_interests`);
  }

  /** Creates the one-row table with the number of products, and its triggers. */
  private async createCatalogueSizeTable(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table catalogue_size (
        is_only boolean primary key default true check (is_only),
        products bigint not null
      )`);
    // A change of zero is skipped, so that writers do not wait for each other's row lock.
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

  /**
   * Creates the table of distinct values of `products.topics`, and its triggers. Unused values are kept, harmlessly.
   */
  private async createTopicSetsTable(runner: QueryRunner): Promise<void> {
    await runner.query(`create table topic_sets (topics bigint primary key)`);
    // `order by`, so that two concurrent imports cannot deadlock.
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
