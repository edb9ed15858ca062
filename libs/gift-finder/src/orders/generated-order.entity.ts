import type {
  Recommendation,
  SearchContext,
  SearchMetadata,
  SearchOptions,
} from '@giftspire/contracts';
import { Column, Entity, Generated, PrimaryColumn } from 'typeorm';
import { bigintId } from '@giftspire/users';

/**
 * A recommendation as stored: all but the addresses, which depend on where the app runs and are made
 * when the result is presented.
 */
export type StoredRecommendation = Omit<Recommendation, 'url' | 'image'> & {
  category: string;
  /** As on the product; what is missing has our own page and the drawing of its category. */
  image?: string | null;
  url?: string | null;
};

/** The result of one search. At most one for a pending order: `pending_order_id` is unique. */
@Entity('generated_orders')
export class GeneratedOrder {
  @PrimaryColumn({ name: 'id', type: 'bigint', transformer: bigintId })
  @Generated('increment')
  id!: number;

  @Column({ name: 'user_id', type: 'bigint', transformer: bigintId })
  userId!: number;

  /** Of the pending order it came from, which no longer exists. */
  @Column({
    name: 'pending_order_id',
    type: 'bigint',
    unique: true,
    transformer: bigintId,
  })
  pendingOrderId!: number;

  /** As they were asked for, so that the same search can be placed again; null for results of before they were kept. */
  @Column({ name: 'options', type: 'jsonb', nullable: true })
  options!: SearchOptions | null;

  @Column({ name: 'context', type: 'jsonb' })
  context!: SearchContext;

  @Column({ name: 'recommendations', type: 'jsonb' })
  recommendations!: StoredRecommendation[];

  @Column({ name: 'metadata', type: 'jsonb' })
  metadata!: SearchMetadata;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
