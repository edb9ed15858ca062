import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { ValueTransformer } from 'typeorm';
import { hasAbility, parseAbilities } from '../abilities';
import { bigintTransformer } from './bigint-transformer';

const abilitiesTransformer: ValueTransformer = {
  from: parseAbilities,
  to: (abilities: string[]) => JSON.stringify(abilities),
};

/** A token as it is stored, in the shape of Laravel Sanctum's table. */
@Entity('personal_access_tokens')
export class PersonalAccessToken {
  @PrimaryColumn({
    type: 'bigint',
    name: 'id',
    generated: 'identity',
    transformer: bigintTransformer,
  })
  id!: number;

  /** Kind of owner, e.g. `App\Models\User`. */
  @Column({ type: 'varchar', name: 'tokenable_type', length: 255 })
  tokenableType!: string;

  @Column({ type: 'bigint', name: 'tokenable_id', transformer: bigintTransformer })
  tokenableId!: number;

  /** What the token is for, e.g. `web`. */
  @Column({ type: 'text', name: 'name' })
  name!: string;

  /** SHA-256 of the secret, hex. */
  @Column({ type: 'varchar', name: 'token', length: 64, select: false })
  token!: string;

  /** What the token may do; `*` is everything. */
  @Column({ type: 'text', name: 'abilities', nullable: true, transformer: abilitiesTransformer })
  abilities!: string[];

  /** Precise to a minute. */
  @Column({ type: 'timestamptz', name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  /** Null: never. */
  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  /** Null in rows that another program wrote without it. */
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at', nullable: true })
  createdAt!: Date | null;

  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at', nullable: true })
  updatedAt!: Date | null;

  /** Whether the token may do this. */
  can(ability: string): boolean {
    return hasAbility(this.abilities, ability);
  }
}
