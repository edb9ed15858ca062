import { Batcher } from '@giftspire/batching';
import type { TokenOwnerProvider } from '@giftspire/sanctum/nest';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, QueryFailedError, Repository } from 'typeorm';
import { NicknameTakenError } from './nickname-taken.error';
import { PasswordHasher } from './password-hasher';
import { USER_MORPH_TYPE, User } from './user.entity';

/** PostgreSQL's error code `unique_violation`. */
const UNIQUE_VIOLATION_CODE = '23505';

/** Registers users and finds them by id, nickname or credentials. */
@Injectable()
export class Users implements TokenOwnerProvider {
  readonly tokenableType = USER_MORPH_TYPE;
  private readonly lookupBatcher = new Batcher((ids: readonly number[]) => this.findByIds(ids));

  constructor(
    @InjectRepository(User) private readonly repository: Repository<User>,
    private readonly passwordHasher: PasswordHasher,
  ) {}

  /** Finds a user by id; concurrent look-ups share one query. Returns null for an unknown id. */
  findTokenOwnerById(id: number): Promise<User | null> {
    return this.lookupBatcher.submit(id);
  }

  /** Returns whether no user has this nickname, compared without regard to case. */
  async isNicknameAvailable(nickname: string): Promise<boolean> {
    return (await this.findByNickname(nickname)) === null;
  }

  /**
   * Stores a new user with the hash of the password, and returns the user.
   *
   * @param nickname - must have passed {@link nicknameSchema}
   * @param password - must have passed {@link newPasswordSchema}
   * @throws NicknameTakenError also when a concurrent registration gets the nickname first
   */
  async register(nickname: string, password: string): Promise<User> {
    // Avoids hashing for a nickname that is already taken; the unique index decides between concurrent registrations.
    if (!(await this.isNicknameAvailable(nickname))) throw new NicknameTakenError();
    const user = this.repository.create({
      nickname,
      password: await this.passwordHasher.hash(password),
    });
    try {
      return await this.repository.save(user);
    } catch (error) {
      if (isUniqueViolation(error)) throw new NicknameTakenError();
      throw error;
    }
  }

  /**
   * Returns the user with this nickname and password, in the same time for an unknown nickname as for a wrong password.
   * A stored hash with an outdated algorithm or cost, e.g. Laravel's bcrypt, is replaced in the database.
   *
   * @returns null when the nickname is unknown or the password is wrong
   */
  async findByCredentialsAndRehash(nickname: string, password: string): Promise<User | null> {
    const user = await this.findByNickname(nickname);
    const matches = await this.passwordHasher.verify(user?.password ?? null, password);
    if (!matches || user === null) return null;
    if (this.passwordHasher.needsRehash(user.password))
      await this.rehashPasswordUnlessChanged(user, password);
    return user;
  }

  /** Replaces the stored hash of the password, unless the password has been changed meanwhile. */
  private async rehashPasswordUnlessChanged(user: User, password: string): Promise<void> {
    const newHash = await this.passwordHasher.hash(password);
    const { affected } = await this.repository.update(
      { id: user.id, password: user.password },
      { password: newHash },
    );
    if (affected === 1) user.password = newHash;
  }

  /** Returns the users in the order of `ids`; null for an unknown id. */
  private async findByIds(ids: readonly number[]): Promise<(User | null)[]> {
    const found = await this.repository.findBy({ id: In([...new Set(ids)]) });
    const usersById = new Map(found.map((user) => [user.id, user]));
    return ids.map((id) => {
      const user = usersById.get(id);
      // A copy for each caller, because one of them may modify its object.
      return user === undefined ? null : Object.assign(new User(), user);
    });
  }

  /** Finds a user by nickname, compared without regard to case. */
  private findByNickname(nickname: string): Promise<User | null> {
    return this.repository
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
