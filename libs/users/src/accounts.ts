import {
  AccessTokens,
  type NewAccessToken,
  type PersonalAccessToken,
} from '@giftspire/sanctum/nest';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PasswordHasher } from './password-hasher';
import { User } from './user.entity';
import { Users } from './users';

/** Logs users in, changes their password and deletes their account; each method verifies the current password first. */
@Injectable()
export class Accounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwordHasher: PasswordHasher,
    private readonly accessTokens: AccessTokens,
    private readonly users: Users,
  ) {}

  /**
   * Creates and returns an access token for the user with these credentials. The user row is locked while the token is
   * created, so that no token created with the old password survives a concurrent password change.
   *
   * @returns null when the nickname is unknown or the password is wrong
   */
  async tryLogIn(
    nickname: string,
    password: string,
    expiresAt: Date,
  ): Promise<NewAccessToken | null> {
    const user = await this.users.findByCredentialsAndRehash(nickname, password);
    if (user === null) return null;
    const token = await this.dataSource.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_read' } as const;
      const current = await manager.findOne(User, { where: { id: user.id }, lock });
      if (current?.password !== user.password) return null;
      return this.accessTokens.create(user.id, 'web', expiresAt, ['*'], manager);
    });
    // null: the stored hash has changed since it was verified, by a password change or by a concurrent login that
    // rehashed the same password. Another attempt verifies the password against the new hash.
    return token ?? this.tryLogIn(nickname, password, expiresAt);
  }

  /**
   * Changes the password and revokes all of the user's tokens except `currentToken`.
   *
   * @returns ids of the revoked tokens; null when the old password is wrong or has just been changed, and nothing changed
   */
  async tryChangePassword(
    user: User,
    currentToken: PersonalAccessToken,
    oldPassword: string,
    newPassword: string,
  ): Promise<number[] | null> {
    if (!(await this.passwordHasher.verify(user.password, oldPassword))) return null;
    const password = await this.passwordHasher.hash(newPassword);
    return this.dataSource.transaction(async (manager) => {
      // The condition on the old hash lets only one of several concurrent changes succeed.
      const { affected } = await manager.update(
        User,
        { id: user.id, password: user.password },
        { password },
      );
      return affected === 1 ? this.accessTokens.revokeOthersOfOwner(currentToken, manager) : null;
    });
  }

  /**
   * Deletes the user and, by foreign keys and triggers, their searches, pending orders, notifications and tokens.
   *
   * @returns ids of the revoked tokens; null when the password is wrong, and nothing was deleted
   */
  async tryDelete({ id, password: hashed }: User, password: string): Promise<number[] | null> {
    if (!(await this.passwordHasher.verify(hashed, password))) return null;
    return this.dataSource.transaction(async (manager) => {
      const revoked = await this.accessTokens.revokeAllOfOwner(id, manager);
      await manager.delete(User, { id });
      return revoked;
    });
  }
}
