import type { SearchOptions, SearchStage } from '@giftspire/contracts';
import { Column, Entity, Generated, PrimaryColumn } from 'typeorm';
import { bigintTransformer } from '@giftspire/users';

/**
 * A search request without a result: waiting, running or failed. The row is deleted in the transaction that stores its
 * `GeneratedOrder`.
 */
@Entity('pending_orders')
export class PendingOrder {
  @PrimaryColumn({ name: 'id', type: 'bigint', transformer: bigintTransformer })
  @Generated('increment')
  id!: number;

  @Column({ name: 'user_id', type: 'bigint', transformer: bigintTransformer })
  userId!: number;

  @Column({ name: 'options', type: 'jsonb' })
  options!: SearchOptions;

  /** Stage that the current run has reached, or that the last run had reached when it failed. */
  @Column({ name: 'stage', type: 'varchar', length: 16, default: 'queued' })
  stage!: SearchStage;

  /** Number of the current run, from 1. Each retry by the user increments it; jobs of earlier runs do nothing. */
  @Column({ name: 'run', type: 'integer', default: 1 })
  run!: number;

  /**
   * True once the user was notified of the failure of the current run, so that a `failed` hook that runs twice notifies
   * once.
   */
  @Column({ name: 'failure_told', type: 'boolean', default: false })
  isFailureNotified!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  /** Time at which the first attempt of the current run started; null before. */
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt!: Date | null;

  /** Time at which the last attempt of the current run failed; null while the search waits or runs. */
  @Column({ name: 'failed_at', type: 'timestamptz', nullable: true })
  failedAt!: Date | null;

  @Column({ name: 'error_code', type: 'varchar', length: 64, nullable: true })
  errorCode!: string | null;

  /** Error message for the user, without technical details. */
  @Column({ name: 'error_details', type: 'text', nullable: true })
  errorDetails!: string | null;
}
