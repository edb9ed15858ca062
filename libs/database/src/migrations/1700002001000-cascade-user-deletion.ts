import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds a trigger that deletes the access tokens and notifications of a deleted user. No foreign key can do so, because,
 * as in Laravel, these rows refer to their owner by type and id.
 */
export class CascadeUserDeletion1700002001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function delete_what_user_leaves() returns trigger language plpgsql as $$
      begin
        delete from personal_access_tokens
          where tokenable_type = 'App\\Models\\User' and tokenable_id = old.id;
        delete from notifications
          where notifiable_type = 'App\\Models\\User' and notifiable_id = old.id;
        return null;
      end $$`);
    await runner.query(`
      create trigger users_deleted after delete on users
      for each row execute function delete_what_user_leaves()`);
    // Deletes the rows of users who were deleted before this trigger existed.
    await runner.query(`
      delete from personal_access_tokens where tokenable_type = 'App\\Models\\User'
        and not exists (select from users where users.id = tokenable_id)`);
    await runner.query(`
      delete from notifications where notifiable_type = 'App\\Models\\User'
        and not exists (select from users where users.id = notifiable_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger users_deleted on users`);
    await runner.query(`drop function delete_what_user_leaves()`);
  }
}
