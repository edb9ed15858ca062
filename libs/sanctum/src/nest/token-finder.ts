import { Batcher } from '@giftspire/batching';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { PersonalAccessToken } from './personal-access-token.entity';

/**
 * Finds stored tokens including the hash of their secret, which normal queries leave out. Concurrent look-ups by id
 * share one query. Results are not cached, so a revoked token is never found.
 */
@Injectable()
export class TokenFinder {
  private readonly lookupBatcher = new Batcher((ids: readonly string[]) => this.findByIds(ids));

  constructor(
    @InjectRepository(PersonalAccessToken)
    private readonly tokens: Repository<PersonalAccessToken>,
  ) {}

  /**
   * Finds a token by the id of its row.
   *
   * @param id - up to 18 decimal digits
   */
  findById(id: string): Promise<PersonalAccessToken | null> {
    return this.lookupBatcher.submit(id);
  }

  /**
   * Finds a token by the hash of its secret.
   *
   * @param hash - SHA-256 of the secret, in 64 hex digits
   */
  findByHash(hash: string): Promise<PersonalAccessToken | null> {
    return this.createQueryWithHashes().where('token.token = :hash', { hash }).getOne();
  }

  /** Returns the tokens in the order of `ids`; null for an unknown id. */
  private async findByIds(ids: readonly string[]): Promise<(PersonalAccessToken | null)[]> {
    const found = await this.createQueryWithHashes()
      .where({ id: In([...new Set(ids)]) })
      .getMany();
    const tokensById = new Map(found.map((token) => [token.id, token]));
    return ids.map((id) => {
      const token = tokensById.get(Number(id));
      // A copy for each caller, because one of them may modify its object.
      return token === undefined ? null : Object.assign(new PersonalAccessToken(), token);
    });
  }

  private createQueryWithHashes() {
    return this.tokens.createQueryBuilder('token').addSelect('token.token');
  }
}
