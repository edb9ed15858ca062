import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { formatToken, parseToken } from '../plain-text-token';
import { generateSecret, hashSecret, secretMatches } from '../token-secret';
import { PersonalAccessToken } from './personal-access-token.entity';
import { TOKEN_OWNERS, type TokenOwners } from './token-owners';

const TOUCH_INTERVAL_SECONDS = 60;

export interface NewAccessToken {
  accessToken: PersonalAccessToken;
  /** `"<id>|<secret>"`; cannot be read again. */
  plainTextToken: string;
}

/** Who made a request, and with which token. */
export interface Authenticated {
  owner: object;
  token: PersonalAccessToken;
}

/** Issues, checks and revokes personal access tokens. */
@Injectable()
export class AccessTokens {
  private readonly logger = new Logger(AccessTokens.name);

  constructor(
    @InjectRepository(PersonalAccessToken)
    private readonly tokens: Repository<PersonalAccessToken>,
    @Inject(TOKEN_OWNERS) private readonly owners: TokenOwners,
  ) {}

  /**
   * @param name - what it is for, e.g. `web`
   * @param expiresAt - null: never
   * @param abilities - `['*']` is everything
   */
  async create(
    ownerId: number,
    name: string,
    expiresAt: Date | null,
    abilities: string[] = ['*'],
  ): Promise<NewAccessToken> {
    const secret = generateSecret();
    const accessToken = await this.tokens.save(
      this.tokens.create({
        tokenableType: this.owners.tokenableType,
        tokenableId: ownerId,
        name,
        token: hashSecret(secret),
        abilities,
        lastUsedAt: null,
        expiresAt,
      }),
    );
    return { accessToken, plainTextToken: formatToken(accessToken.id, secret) };
  }

  /**
   * Checks a token as it came from outside.
   *
   * @returns null when it is malformed, unknown, expired, revoked, or its owner is gone
   */
  async authenticate(plainTextToken: string): Promise<Authenticated | null> {
    const parsed = parseToken(plainTextToken);
    if (parsed === null) return null;
    const token = await this.tokens
      .createQueryBuilder('token')
      .addSelect('token.token')
      .where('token.id = :id', { id: parsed.id })
      .getOne();
    if (token === null || !secretMatches(parsed.secret, token.token)) return null;
    if (token.tokenableType !== this.owners.tokenableType || isPast(token.expiresAt)) return null;
    const owner = await this.owners.findTokenOwner(token.tokenableId);
    if (owner === null) return null;
    this.touch(token);
    return { owner, token };
  }

  /** Makes this one token worthless; the owner's others stay. */
  async revoke(token: PersonalAccessToken): Promise<void> {
    await this.tokens.delete({ id: token.id });
  }

  /** Laravel writes `last_used_at` on every request and waits for it; we write once a minute and do not wait. */
  private touch(token: PersonalAccessToken): void {
    const cutOff = new Date(Date.now() - TOUCH_INTERVAL_SECONDS * 1000);
    if (token.lastUsedAt !== null && token.lastUsedAt > cutOff) return;
    void this.tokens
      .createQueryBuilder()
      .update()
      .set({ lastUsedAt: new Date() })
      // Requests that arrive together all see the old time; the first one writes.
      .where('id = :id AND (last_used_at IS NULL OR last_used_at <= :cutOff)', {
        id: token.id,
        cutOff,
      })
      .execute()
      .catch((error: unknown) =>
        this.logger.warn(`last_used_at was not written: ${String(error)}`),
      );
  }
}

function isPast(time: Date | null): boolean {
  return time !== null && time.getTime() <= Date.now();
}
