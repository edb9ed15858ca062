import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { ValueTransformer } from 'typeorm';
import { hasAbility, parseAbilities } from '../abilities';
import { bigintTransformer } from './bigint-transformer';

const abilitiesTransformer: ValueTransformer = {
  from: parseAbilities,
  to: (abilities: string[]) => JSON.stringify(abilities),
};

/** A stored token: a row of `personal_access_tokens`, which has the shape of Laravel Sanctum's table. */
@Entity('personal_access_tokens')
export class PersonalAccessToken {
  @PrimaryColumn({
    type: 'bigint',
    name: 'id',
    generated: 'identity',
    transformer: bigintTransformer,
  })
  id!: number;

  /** Morph type of the owner, e.g. `App\Models\User`. */
  @Column({ type: 'varchar', name: 'tokenable_type', length: 255 })
  tokenableType!: string;

  @Column({ type: 'bigint', name: 'tokenable_id', transformer: bigintTransformer })
  tokenableId!: number;

  /** Purpose of the token, e.g. `web`. */
  @Column({ type: 'text', name: 'name' })
  name!: string;

  /** SHA-256 of the secret in hex. Queries do not select it, unless they ask for it with `addSelect`. */
  @Column({ type: 'varchar', name: 'token', length: 64, select: false })
  token!: string;

  /** Names of the token's abilities; `*` stands for every ability. */
  @Column({ type: 'text', name: 'abilities', nullable: true, transformer: abilitiesTransformer })
  abilities!: string[];

  /** Time of the last authentication; may lag behind by up to a minute. Null for a token never used. */
  @Column({ type: 'timestamptz', name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  /** Time at which the token expires; null when the token has no expiry of its own. */
  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  /** Time of creation; null only in rows that another program inserted without it. */
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at', nullable: true })
  createdAt!: Date | null;

  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at', nullable: true })
  updatedAt!: Date | null;

  /** Returns whether the token has this ability. */
  can(ability: string): boolean {
    return hasAbility(this.abilities, ability);
  }
}
