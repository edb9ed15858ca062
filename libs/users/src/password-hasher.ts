import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, type Options, verify } from '@node-rs/argon2';
import { verify as verifyBcrypt } from '@node-rs/bcrypt';
import { HashingLimiter } from './hashing-limiter';
import { detectHashFormat } from './password-format';

/** OWASP's first choice for argon2id, the library's default algorithm: 19 MiB, two passes, one lane. */
const ARGON2_OPTIONS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const CURRENT_HASH_PREFIX = '$argon2id$v=19$m=19456,t=2,p=1$';

/** libuv has four threads, and files and host names are looked up on them too. */
const MAX_CONCURRENT_HASHES = 2;
/** About two seconds of waiting. */
const MAX_WAITING_HASHES = 100;

/** argon2id; hashes of Laravel's bcrypt are verified too. All methods throw HashingOverloadedError when hundreds of people come at once. */
@Injectable()
export class PasswordHasher implements OnModuleInit {
  private readonly limiter = new HashingLimiter(MAX_CONCURRENT_HASHES, MAX_WAITING_HASHES);
  private dummyHash: Promise<string> | undefined;

  async onModuleInit(): Promise<void> {
    await this.getDummyHash();
  }

  /** @returns PHC string, e.g. `$argon2id$v=19$m=19456,t=2,p=1$…`, below 128 characters */
  async hash(password: string): Promise<string> {
    return this.limiter.run(() => hash(password, ARGON2_OPTIONS));
  }

  /**
   * @param hashed - null when there is no account; takes as long as a wrong password and is false
   */
  async verify(hashed: string | null, password: string): Promise<boolean> {
    const known = hashed !== null && detectHashFormat(hashed) !== 'unknown';
    const expected = known ? hashed : await this.getDummyHash();
    const verifyOne = detectHashFormat(expected) === 'bcrypt' ? verifyBcryptHash : verify;
    const matches = await this.limiter.run(() => verifyOne(expected, password));
    return known && matches;
  }

  /** Whether a hash was made by other means than {@link hash} uses now, so that it should be replaced. */
  needsRehash(hashed: string): boolean {
    return !hashed.startsWith(CURRENT_HASH_PREFIX);
  }

  /** A hash of nothing anybody knows, with the same cost as the real ones. */
  private getDummyHash(): Promise<string> {
    this.dummyHash ??= this.hash(randomBytes(32).toString('hex'));
    return this.dummyHash;
  }
}

/** The library takes the two the other way round. */
function verifyBcryptHash(hashed: string, password: string): Promise<boolean> {
  return verifyBcrypt(password, hashed);
}
