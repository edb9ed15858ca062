import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, type Options, verify } from '@node-rs/argon2';
import { verify as verifyBcrypt } from '@node-rs/bcrypt';
import { HashingLimiter } from './hashing-limiter';

/** OWASP's first recommendation for argon2id, the library's default algorithm: 19 MiB, two passes, one lane. */
const ARGON2_OPTIONS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Start of every hash made with {@link ARGON2_OPTIONS}. */
const CURRENT_HASH_PREFIX = '$argon2id$v=19$m=19456,t=2,p=1$';

/** Maximum number of concurrent hashes: two of libuv's four threads, because file access and DNS look-ups need some too. */
const MAX_CONCURRENT_HASHES = 2;
/** Maximum number of waiting hashes; computing that many takes about two seconds. */
const MAX_WAITING_HASHES = 100;

/** Matches a PHC string of argon2, as this class and PHP write it. */
const ARGON2_HASH = /^\$argon2(id|i|d)\$v=\d+\$m=\d+,t=\d+,p=\d+\$[\w+/]+\$[\w+/]+$/;
/** Matches a hash of bcrypt, Laravel's default. `2a`, `2b` and `2y` name the implementation, not the algorithm. */
const BCRYPT_HASH = /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/;

/**
 * Hashes passwords with argon2id and verifies them, also against Laravel's bcrypt hashes. `hash` and `verify` throw
 * {@link HashingOverloadedError} when too many passwords are waiting.
 */
@Injectable()
export class PasswordHasher implements OnModuleInit {
  private readonly limiter = new HashingLimiter(MAX_CONCURRENT_HASHES, MAX_WAITING_HASHES);
  private dummyHash: Promise<string> | undefined;

  /** Computes the dummy hash in advance, so that the first unknown user takes no longer than a known one. */
  async onModuleInit(): Promise<void> {
    await this.getDummyHash();
  }

  /** Hashes a password to a PHC string of less than 128 characters, e.g. `$argon2id$v=19$m=19456,t=2,p=1$…`. */
  async hash(password: string): Promise<string> {
    return this.limiter.run(() => hash(password, ARGON2_OPTIONS));
  }

  /**
   * Returns whether the password belongs to the stored hash, of argon2 or bcrypt.
   *
   * @param hashed - null when there is no account; then, as for a malformed hash, the result is false after the same
   *   work as for a wrong password
   */
  async verify(hashed: string | null, password: string): Promise<boolean> {
    const format = detectHashFormat(hashed ?? '');
    const expected = hashed === null || format === 'unknown' ? await this.getDummyHash() : hashed;
    const verifyHash = format === 'bcrypt' ? verifyBcryptHash : verify;
    const matches = await this.limiter.run(() => verifyHash(expected, password));
    return format !== 'unknown' && matches;
  }

  /** Returns whether a stored hash has another algorithm or cost than new hashes of {@link hash}. */
  needsRehash(hashed: string): boolean {
    return !hashed.startsWith(CURRENT_HASH_PREFIX);
  }

  /** Returns the hash of a random password, always the same one, against which passwords of unknown users are verified. */
  private getDummyHash(): Promise<string> {
    this.dummyHash ??= this.hash(randomBytes(32).toString('hex'));
    return this.dummyHash;
  }
}

/** Returns the algorithm that made a stored hash; `unknown` for anything else, e.g. an empty string. */
function detectHashFormat(hashed: string): 'argon2' | 'bcrypt' | 'unknown' {
  if (ARGON2_HASH.test(hashed)) return 'argon2';
  return BCRYPT_HASH.test(hashed) ? 'bcrypt' : 'unknown';
}

/** Returns whether the password belongs to a bcrypt hash. The parameters have the order of argon2's `verify`. */
function verifyBcryptHash(hashed: string, password: string): Promise<boolean> {
  return verifyBcrypt(password, hashed);
}
