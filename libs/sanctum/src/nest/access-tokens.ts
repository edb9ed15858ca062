import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository } from 'typeorm';
import { formatToken, parseToken } from '../plain-text-token';
import { isTokenExpired } from '../token-expiry';
import { generateSecret, hashSecret, verifySecret } from '../token-secret';
import { LastUsedRecorder } from './last-used-recorder';
import { PersonalAccessToken } from './personal-access-token.entity';
import { TokenFinder } from './token-finder';
import {
  TOKEN_OWNER_PROVIDER_INJECTION_TOKEN,
  type TokenOwnerProvider,
} from './token-owner-provider';
import { TOKEN_SETTINGS_INJECTION_TOKEN, type TokenSettings } from './token-settings';

/** A new token: its database row and its plain text with the secret. */
export interface NewAccessToken {
  accessToken: PersonalAccessToken;
  /** `<id>|<secret>`, to be sent to the client now: only a hash of the secret is stored. */
  plainTextToken: string;
}

/** The token of an authenticated request and the owner of the token. */
export interface AuthenticationResult {
  owner: object;
  token: PersonalAccessToken;
}

/**
 * Issues, authenticates and revokes personal access tokens. Revoking only deletes the database rows: WebSocket
 * connections opened with the tokens stay open until the caller closes them.
 */
@Injectable()
export class AccessTokens {
  constructor(
    @InjectRepository(PersonalAccessToken)
    private readonly tokens: Repository<PersonalAccessToken>,
    @Inject(TOKEN_OWNER_PROVIDER_INJECTION_TOKEN)
    private readonly ownerProvider: TokenOwnerProvider,
    @Inject(TOKEN_SETTINGS_INJECTION_TOKEN) private readonly settings: TokenSettings,
    private readonly tokenFinder: TokenFinder,
    private readonly lastUsedRecorder: LastUsedRecorder,
  ) {}

  /**
   * Creates and stores a token.
   *
   * @param name - purpose of the token, e.g. `web`
   * @param expiresAt - null when the token has no expiry of its own
   * @param abilities - `['*']` for every ability
   * @param manager - entity manager of the transaction to use
   */
  async create(
    ownerId: number,
    name: string,
    expiresAt: Date | null,
    abilities: string[] = ['*'],
    manager: EntityManager = this.tokens.manager,
  ): Promise<NewAccessToken> {
    const secret = generateSecret(this.settings.prefix);
    const accessToken = await manager.save(
      this.tokens.create({
        ...this.toOwnerColumns(ownerId),
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
   * Verifies a plain-text token sent by a client, and updates its `last_used_at`.
   *
   * @returns null when the token is malformed, unknown, expired or revoked, or its owner no longer exists
   */
  async authenticate(plainTextToken: string): Promise<AuthenticationResult | null> {
    const parsed = parseToken(plainTextToken);
    if (parsed === null) return null;
    const token =
      parsed.id === undefined
        ? await this.tokenFinder.findByHash(hashSecret(parsed.secret))
        : await this.tokenFinder.findById(parsed.id);
    if (token === null || !verifySecret(parsed.secret, token.token)) return null;
    if (token.tokenableType !== this.ownerProvider.tokenableType) return null;
    if (isTokenExpired(token, this.settings.expirationMinutes, new Date())) return null;
    const owner = await this.ownerProvider.findTokenOwnerById(token.tokenableId);
    if (owner === null) return null;
    this.lastUsedRecorder.recordUseUnlessRecent(token);
    return { owner, token };
  }

  /** Revokes this token and no other. */
  async revoke(token: PersonalAccessToken): Promise<void> {
    await this.tokens.delete({ id: token.id });
  }

  /**
   * Revokes all other tokens of the token's owner.
   *
   * @param manager - entity manager of the transaction to use
   * @returns ids of the revoked tokens
   */
  async revokeOthersOfOwner(
    token: PersonalAccessToken,
    manager: EntityManager = this.tokens.manager,
  ): Promise<number[]> {
    return this.deleteTokensOfOwnerAndGetIds(manager, token.tokenableId, token.id);
  }

  /**
   * Revokes all tokens of an owner.
   *
   * @param manager - entity manager of the transaction to use
   * @returns ids of the revoked tokens
   */
  async revokeAllOfOwner(
    ownerId: number,
    manager: EntityManager = this.tokens.manager,
  ): Promise<number[]> {
    return this.deleteTokensOfOwnerAndGetIds(manager, ownerId, null);
  }

  /**
   * Deletes tokens that expired some time ago, by their own expiry or by the age limit of all tokens.
   *
   * @param hours - minimum time since the expiry; 0 for all expired tokens
   * @returns number of deleted tokens
   * @see laravel/sanctum PruneExpired
   */
  async pruneExpired(hours: number): Promise<number> {
    const cutOff = new Date(Date.now() - hours * 3_600_000);
    const { expirationMinutes } = this.settings;
    const query = this.tokens.createQueryBuilder().delete().where('expires_at < :cutOff', {
      cutOff,
    });
    if (expirationMinutes !== null)
      query.orWhere('created_at < :createdBefore', {
        createdBefore: new Date(cutOff.getTime() - expirationMinutes * 60_000),
      });
    return (await query.execute()).affected ?? 0;
  }

  /**
   * Deletes the tokens of an owner, except one if given.
   *
   * @param exceptId - id of the token to keep; null for none
   * @returns ids of the deleted tokens
   */
  private async deleteTokensOfOwnerAndGetIds(
    manager: EntityManager,
    ownerId: number,
    exceptId: number | null,
  ): Promise<number[]> {
    const query = manager
      .createQueryBuilder()
      .delete()
      .from(PersonalAccessToken)
      .where('tokenable_type = :tokenableType AND tokenable_id = :tokenableId', {
        ...this.toOwnerColumns(ownerId),
      });
    if (exceptId !== null) query.andWhere('id <> :exceptId', { exceptId });
    const { raw } = await query.returning('id').execute();
    return (raw as { id: string }[]).map(({ id }) => Number(id));
  }

  /** Returns the columns that identify the owner, as values to insert or conditions of a query. */
  private toOwnerColumns(
    ownerId: number,
  ): Pick<PersonalAccessToken, 'tokenableType' | 'tokenableId'> {
    return { tokenableType: this.ownerProvider.tokenableType, tokenableId: ownerId };
  }
}
