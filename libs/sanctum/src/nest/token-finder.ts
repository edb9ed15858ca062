import { Batcher } from '@giftspire/batching';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { PersonalAccessToken } from './personal-access-token.entity';

/** Finds tokens with what is stored of their secrets, as they are now: each call is answered by a statement that began after it. */
@Injectable()
export class TokenFinder {
  private readonly tokensById = new Batcher((ids: readonly string[]) => this.findByIds(ids));

  constructor(
    @InjectRepository(PersonalAccessToken)
    private readonly tokens: Repository<PersonalAccessToken>,
  ) {}

  /** @param id - decimal digits, up to 18 */
  findById(id: string): Promise<PersonalAccessToken | null> {
    return this.tokensById.submit(id);
  }

  /** @param hash - of the secret, 64 hex digits */
  findByHash(hash: string): Promise<PersonalAccessToken | null> {
    return this.createQueryWithHashes().where('token.token = :hash', { hash }).getOne();
  }

  private async findByIds(ids: readonly string[]): Promise<(PersonalAccessToken | null)[]> {
    const found = await this.createQueryWithHashes()
      .where({ id: In([...new Set(ids)]) })
      .getMany();
    const tokens = new Map(found.map((token) => [token.id, token]));
    return ids.map((id) => {
      const token = tokens.get(Number(id));
      // Whoever changes his does not change that of others.
      return token === undefined ? null : Object.assign(new PersonalAccessToken(), token);
    });
  }

  private createQueryWithHashes() {
    return this.tokens.createQueryBuilder('token').addSelect('token.token');
  }
}
