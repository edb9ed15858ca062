import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PasswordHasher } from './password-hasher';
import { UserChannel } from './user-channel';
import { User } from './user.entity';
import { Users } from './users';

/**
 * Provides {@link Users} and {@link PasswordHasher}, and registers {@link UserChannel}. Requires
 * `TypeOrmModule.forRoot`.
 */
@Module({
  imports: [TypeOrmModule.forFeature([User])],
  providers: [Users, PasswordHasher, UserChannel],
  exports: [Users, PasswordHasher],
})
export class UsersModule {}
