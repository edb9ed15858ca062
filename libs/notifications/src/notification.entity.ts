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
  /** Id of the generated order that opens when the user clicks the notification. */
  order_id: number | null;
  /** Id of the failed pending order that the user can retry from the notification. */
  pending_order_id?: number;
}

/** A stored notification, in the shape of Laravel's `notifications` table. */
@Entity('notifications')
export class Notification {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id!: string;

  /** Laravel's class name of the notification; its severity is in {@link data}. */
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
