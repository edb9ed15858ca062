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

/** Operations of users on their own account that require the current password. */
@Injectable()
export class Accounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwordHasher: PasswordHasher,
    private readonly accessTokens: AccessTokens,
    private readonly users: Users,
  ) {}

  /**
   * Creates an access token for the user with these credentials. The user row is locked while the token is created, so
   * that a concurrent password change cannot leave a token that the old password obtained.
   *
   * @returns null when the nickname is unknown or the password is wrong
   */
  async tryLogIn(
    nickname: string,
    password: string,
    expiresAt: Date,
  ): Promise<NewAccessToken | null> {
    const user = await this.users.findByCredentials(nickname, password);
    if (user === null) return null;
    const token = await this.dataSource.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_read' } as const;
      const current = await manager.findOne(User, { where: { id: user.id }, lock });
      if (current?.password !== user.password) return null;
      return this.accessTokens.create(user.id, 'web', expiresAt, ['*'], manager);
    });
    // The stored hash changed since it was verified: by a password change, or by a concurrent login that rehashed the
    // same password. Verifying against the new hash tells the two apart.
    return token ?? this.tryLogIn(nickname, password, expiresAt);
  }

  /**
   * Changes the password and revokes all of the user's tokens except `currentToken`.
   *
   * @returns ids of the tokens that were revoked; null when the old password is wrong
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
      // The condition on the old hash lets only one of two concurrent changes succeed.
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
   * @returns ids of the tokens that were revoked; null when the password is wrong
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
