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

/** What users do to their own account, for which they show their password. */
@Injectable()
export class Accounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: PasswordHasher,
    private readonly accessTokens: AccessTokens,
    private readonly users: Users,
  ) {}

  /**
   * Opens a session. The token is issued while the password cannot change, so that a change that comes between the
   * check and the token leaves no session behind.
   *
   * @returns null when nickname and password do not belong together
   */
  async logIn(nickname: string, password: string, expiresAt: Date): Promise<NewAccessToken | null> {
    const user = await this.users.findByCredentials(nickname, password);
    if (user === null) return null;
    const token = await this.dataSource.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_read' } as const;
      const now = await manager.findOne(User, { where: { id: user.id }, lock });
      if (now?.password !== user.password) return null;
      return this.accessTokens.create(user.id, 'web', expiresAt, ['*'], manager);
    });
    // Another password, or the same one hashed anew by another login: only asking again can tell.
    return token ?? this.logIn(nickname, password, expiresAt);
  }

  /**
   * Changes the password and ends all sessions but the one that asks for it.
   *
   * @returns ids of the tokens that were revoked; null when the old password is wrong
   */
  async changePassword(
    user: User,
    current: PersonalAccessToken,
    oldPassword: string,
    newPassword: string,
  ): Promise<number[] | null> {
    if (!(await this.passwords.verify(user.password, oldPassword))) return null;
    const password = await this.passwords.hash(newPassword);
    return this.dataSource.transaction(async (manager) => {
      // Of two who change it in the same moment one comes too late: his old password is no longer right.
      const { affected } = await manager.update(
        User,
        { id: user.id, password: user.password },
        { password },
      );
      return affected === 1 ? this.accessTokens.revokeOthers(current, manager) : null;
    });
  }

  /**
   * Deletes the account and everything of it: searches, pending orders, notifications and tokens go with the row.
   *
   * @returns ids of the tokens that were revoked; null when the password is wrong
   */
  async delete({ id, password: hashed }: User, password: string): Promise<number[] | null> {
    if (!(await this.passwords.verify(hashed, password))) return null;
    return this.dataSource.transaction(async (manager) => {
      const revoked = await this.accessTokens.revokeAll(id, manager);
      await manager.delete(User, { id });
      return revoked;
    });
  }
}
