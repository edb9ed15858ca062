import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProducts1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table products (
        id varchar(64) primary key,
        source varchar(32) not null,
        brand varchar(120) not null,
        category varchar(40) not null,
        price numeric(10, 2) not null check (price > 0),
        currency char(3) not null,
        title_en text not null,
        title_it text not null,
        description_en text not null,
        description_it text not null,
        features_en text[] not null,
        features_it text[] not null,
        occasions text[] not null,
        relations text[] not null,
        interests text[] not null,
        age_groups text[] not null,
        search_en tsvector not null,
        search_it tsvector not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`);
    await runner.query(`create index products_search_en on products using gin (search_en)`);
    await runner.query(`create index products_search_it on products using gin (search_it)`);
    await runner.query(`create index products_interests on products using gin (interests)`);
    await runner.query(`create index products_price on products (price)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table products`);
  }
}
