import { Batcher } from '@giftspire/batching';
import type { TokenOwnerProvider } from '@giftspire/sanctum/nest';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, QueryFailedError, Repository } from 'typeorm';
import { NicknameTakenError } from './nickname-taken.error';
import { PasswordHasher } from './password-hasher';
import { USER_MORPH_TYPE, User } from './user.entity';

const UNIQUE_VIOLATION_CODE = '23505';

/** Accounts. */
@Injectable()
export class Users implements TokenOwnerProvider {
  readonly tokenableType = USER_MORPH_TYPE;
  private readonly usersById = new Batcher((ids: readonly number[]) => this.findByIds(ids));

  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly passwords: PasswordHasher,
  ) {}

  findTokenOwner(id: number): Promise<User | null> {
    return this.usersById.submit(id);
  }

  async isNicknameAvailable(nickname: string): Promise<boolean> {
    return (await this.findByNickname(nickname)) === null;
  }

  /**
   * @param nickname - letters, digits and underscores, 3 to 30
   * @throws NicknameTakenError also when somebody else registers it in the same moment
   */
  async register(nickname: string, password: string): Promise<User> {
    // Asked before the costly hash; who wins a race is decided by the unique index.
    if (!(await this.isNicknameAvailable(nickname))) throw new NicknameTakenError();
    const user = this.users.create({ nickname, password: await this.passwords.hash(password) });
    try {
      return await this.users.save(user);
    } catch (error) {
      if (isUniqueViolation(error)) throw new NicknameTakenError();
      throw error;
    }
  }

  /**
   * Takes the same time whether the nickname is unknown or the password wrong. A hash of another algorithm or cost,
   * e.g. Laravel's bcrypt, is replaced by one of ours when its password is given.
   *
   * @returns null when the two do not belong together
   */
  async findByCredentials(nickname: string, password: string): Promise<User | null> {
    const user = await this.findByNickname(nickname);
    const matches = await this.passwords.verify(user?.password ?? null, password);
    if (!matches || user === null) return null;
    if (this.passwords.needsRehash(user.password)) await this.rehashPassword(user, password);
    return user;
  }

  /** Leaves a password alone that was changed meanwhile. */
  private async rehashPassword(user: User, password: string): Promise<void> {
    const fresh = await this.passwords.hash(password);
    const { affected } = await this.users.update(
      { id: user.id, password: user.password },
      { password: fresh },
    );
    if (affected === 1) user.password = fresh;
  }

  private async findByIds(ids: readonly number[]): Promise<(User | null)[]> {
    const found = await this.users.findBy({ id: In([...new Set(ids)]) });
    const users = new Map(found.map((user) => [user.id, user]));
    return ids.map((id) => {
      const user = users.get(id);
      // Whoever changes his does not change that of others.
      return user === undefined ? null : Object.assign(new User(), user);
    });
  }

  private findByNickname(nickname: string): Promise<User | null> {
    return this.users
      .createQueryBuilder('user')
      .where('lower(user.nickname) = lower(:nickname)', { nickname })
      .getOne();
  }
}

function isUniqueViolation(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    (error.driverError as { code?: string }).code === UNIQUE_VIOLATION_CODE
  );
}
