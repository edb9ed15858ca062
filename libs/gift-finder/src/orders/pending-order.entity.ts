import type { SearchOptions, SearchStage } from '@giftspire/contracts';
import { Column, Entity, Generated, PrimaryColumn } from 'typeorm';
import { bigintId } from '@giftspire/users';

/**
 * A search that was asked for and has no result yet: waiting, running or failed.
 * The row goes away in the transaction that stores its {@link GeneratedOrder}.
 */
@Entity('pending_orders')
export class PendingOrder {
  @PrimaryColumn({ name: 'id', type: 'bigint', transformer: bigintId })
  @Generated('increment')
  id!: number;

  @Column({ name: 'user_id', type: 'bigint', transformer: bigintId })
  userId!: number;

  @Column({ name: 'options', type: 'jsonb' })
  options!: SearchOptions;

  /** How far the run came that is under way or was the last. */
  @Column({ name: 'stage', type: 'varchar', length: 16, default: 'queued' })
  stage!: SearchStage;

  /** 1 for the first; one more each time the user asks again after a failure. Jobs of earlier runs do nothing. */
  @Column({ name: 'run', type: 'integer', default: 1 })
  run!: number;

  /** Whether the user was notified of this run's failure: a hook that runs twice notifies once. */
  @Column({ name: 'failure_told', type: 'boolean', default: false })
  failureTold!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  /** First time a worker took it; null while it waits. */
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt!: Date | null;

  /** Set after the last attempt; null while there is hope. */
  @Column({ name: 'failed_at', type: 'timestamptz', nullable: true })
  failedAt!: Date | null;

  @Column({ name: 'error_code', type: 'varchar', length: 64, nullable: true })
  errorCode!: string | null;

  /** A sentence for the user, without internals. */
  @Column({ name: 'error_details', type: 'text', nullable: true })
  errorDetails!: string | null;
}
