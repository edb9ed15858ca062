import { bigintTransformer } from '@giftspire/sanctum/nest';
import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** Laravel's morph type of a user, in columns like `tokenable_type` and `notifiable_type`. */
export const USER_MORPH_TYPE = 'App\\Models\\User';

/** A user account: a row of `users`, which has the shape of Laravel's table. */
@Entity('users')
export class User {
  @PrimaryColumn({
    type: 'bigint',
    name: 'id',
    generated: 'identity',
    transformer: bigintTransformer,
  })
  id!: number;

  /** Letters, digits and underscores, in the case the user typed; unique regardless of case. */
  @Column({ type: 'varchar', name: 'nickname', length: 30 })
  nickname!: string;

  /** Password hash: a PHC string of argon2id, or Laravel's bcrypt until the next login of a migrated user. */
  @Column({ type: 'varchar', name: 'password', length: 255 })
  password!: string;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}
