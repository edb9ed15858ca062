import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, type Options, verify } from '@node-rs/argon2';
import { HashingTurns } from './hashing-turns';

/** OWASP's first choice for argon2id, the library's default algorithm: 19 MiB, two passes, one lane. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** libuv has four threads, and files and host names are looked up on them too. */
const HASHES_AT_ONCE = 2;
/** About two seconds of waiting. */
const MAX_WAITING = 100;

/** argon2id. All methods throw HashingOverloadedError when hundreds of people come at once. */
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
    const expected = hashed ?? (await this.decoyHash());
    const matches = await this.turns.take(() => verify(expected, password));
    return hashed !== null && matches;
  }

  /** A hash of nothing anybody knows, with the same cost as the real ones. */
  private decoyHash(): Promise<string> {
    this.decoy ??= this.hash(randomBytes(32).toString('hex'));
    return this.decoy;
  }
}
