import type { NotificationSeverity } from '@giftspire/contracts';
import { bigintTransformer } from '@giftspire/users';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Content of a notification, as stored in the `data` column. */
export interface NotificationData {
  title: string;
  message: string;
  /** An emoji. */
  icon: string;
  type: NotificationSeverity;
  /** Id of the search result that opens when the user clicks the notification; null for a failed search. */
  order_id: number | null;
  /** Id of the failed pending order that the user can retry from the notification. */
  pending_order_id?: number;
}

/** A stored notification: a row of `notifications`, which has the shape of Laravel's table. */
@Entity('notifications')
export class Notification {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id!: string;

  /** Class name of the notification in Laravel, the same for all; its severity is the `type` in {@link data}. */
  @Column({ type: 'varchar', name: 'type', length: 255 })
  type!: string;

  @Column({ type: 'varchar', name: 'notifiable_type', length: 255 })
  notifiableType!: string;

  @Column({ type: 'bigint', name: 'notifiable_id', transformer: bigintTransformer })
  notifiableId!: number;

  @Column({ type: 'jsonb', name: 'data' })
  data!: NotificationData;

  @Column({ type: 'timestamptz', name: 'read_at', nullable: true })
  readAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}
