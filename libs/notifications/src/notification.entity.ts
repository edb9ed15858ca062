import type { NotificationType } from '@giftspire/contracts';
import { bigintTransformer } from '@giftspire/users';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is shown in the bell. */
export interface NotificationData {
  title: string;
  message: string;
  /** Emoji text. */
  icon: string;
  type: NotificationType;
  /** The generated order that a click opens. */
  order_id: number | null;
  /** The failed search that can be tried again from here. */
  pending_order_id?: number;
}

/** A row of the bell, in the shape of Laravel's `notifications` table. */
@Entity('notifications')
export class Notification {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id!: string;

  /** Which kind of notification, by Laravel's class name; how it looks is in {@link data}. */
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
