import { bigintTransformer } from '@giftspire/sanctum/nest';
import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** How rows of other tables name a user as their owner: Laravel's polymorphic type. */
export const USER_MORPH_TYPE = 'App\\Models\\User';

/** An account. */
@Entity('users')
export class User {
  @PrimaryColumn({
    type: 'bigint',
    name: 'id',
    generated: 'identity',
    transformer: bigintTransformer,
  })
  id!: number;

  /** Letters, digits and underscores, as typed; unique whatever the case. */
  @Column({ type: 'varchar', name: 'nickname', length: 30 })
  nickname!: string;

  /** argon2id, PHC string; of accounts taken over from Laravel, bcrypt until their next login. */
  @Column({ type: 'varchar', name: 'password', length: 255 })
  password!: string;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}
