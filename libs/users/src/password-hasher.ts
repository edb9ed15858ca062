import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, type Options, verify } from '@node-rs/argon2';
import { verify as verifyBcrypt } from '@node-rs/bcrypt';
import { HashingTurns } from './hashing-turns';
import { passwordFormat } from './password-format';

/** OWASP's first choice for argon2id, the library's default algorithm: 19 MiB, two passes, one lane. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const CURRENT = '$argon2id$v=19$m=19456,t=2,p=1$';

/** libuv has four threads, and files and host names are looked up on them too. */
const HASHES_AT_ONCE = 2;
/** About two seconds of waiting. */
const MAX_WAITING = 100;

/** argon2id; hashes of Laravel's bcrypt are verified too. All methods throw HashingOverloadedError when hundreds of people come at once. */
@Injectable()
export class PasswordHasher implements OnModuleInit {
  private readonly turns = new HashingTurns(HASHES_AT_ONCE, MAX_WAITING);
  private decoy: Promise<string> | undefined;

  async onModuleInit(): Promise<void> {
    await this.decoyHash();
  }

  /** @returns PHC string, e.g. `$argon2id$v=19$m=19456,t=2,p=1$…`, below 128 characters */
  async hash(password: string): Promise<string> {
    return this.turns.take(() => hash(password, COST));
  }

  /**
   * @param hashed - null when there is no account; takes as long as a wrong password and is false
   */
  async verify(hashed: string | null, password: string): Promise<boolean> {
    const known = hashed !== null && passwordFormat(hashed) !== 'unknown';
    const expected = known ? hashed : await this.decoyHash();
    const verifyOne = passwordFormat(expected) === 'bcrypt' ? verifiesBcrypt : verify;
    const matches = await this.turns.take(() => verifyOne(expected, password));
    return known && matches;
  }

  /** Whether a hash was made by other means than {@link hash} uses now, so that it should be replaced. */
  isOutdated(hashed: string): boolean {
    return !hashed.startsWith(CURRENT);
  }

  /** A hash of nothing anybody knows, with the same cost as the real ones. */
  private decoyHash(): Promise<string> {
    this.decoy ??= this.hash(randomBytes(32).toString('hex'));
    return this.decoy;
  }
}

/** The library takes the two the other way round. */
function verifiesBcrypt(hashed: string, password: string): Promise<boolean> {
  return verifyBcrypt(password, hashed);
}
