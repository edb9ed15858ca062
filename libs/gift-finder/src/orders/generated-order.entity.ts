import type {
  Recommendation,
  SearchContext,
  SearchMetadata,
  SearchOptions,
} from '@giftspire/contracts';
import { Column, Entity, Generated, PrimaryColumn } from 'typeorm';
import { bigintTransformer } from '@giftspire/users';

/**
 * A recommendation as stored in `generated_orders`. URLs on the host of the web app are not stored, because the host
 * may change; `SearchResults` adds them when it returns a result.
 */
export type StoredRecommendation = Omit<Recommendation, 'url' | 'image'> & {
  category: string;
  /** Image URL or path of the product; null: the drawing of its category is shown. */
  image?: string | null;
  /** Product page of the shop; null: the product page of the web app is linked. */
  url?: string | null;
};

/** The result of one search. A pending order has at most one: `pending_order_id` is unique. */
@Entity('generated_orders')
export class GeneratedOrder {
  @PrimaryColumn({ name: 'id', type: 'bigint', transformer: bigintTransformer })
  @Generated('increment')
  id!: number;

  @Column({ name: 'user_id', type: 'bigint', transformer: bigintTransformer })
  userId!: number;

  /** Id of the pending order that produced this result. Its row was deleted in the transaction that stored this one. */
  @Column({
    name: 'pending_order_id',
    type: 'bigint',
    unique: true,
    transformer: bigintTransformer,
  })
  pendingOrderId!: number;

  /**
   * Options of the request, so that the user can repeat the search; null for results stored before this column existed.
   */
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
