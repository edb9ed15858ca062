import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A job that was dispatched and not yet handed to the queue. */
@Entity('job_outbox')
export class OutboxJob {
  @PrimaryColumn({
    name: 'id',
    type: 'bigint',
    generated: 'identity',
    transformer: { to: (id?: number) => id, from: Number },
  })
  id!: number;

  /** Of the job, over all attempts and retries; made by the database. */
  @Column({ name: 'uuid', type: 'varchar', length: 255 })
  uuid!: string;

  @Column({ name: 'queue', type: 'varchar', length: 64 })
  queue!: string;

  @Column({ name: 'name', type: 'varchar', length: 128 })
  name!: string;

  /** What the job's `toPayload` returned. */
  @Column({ name: 'payload', type: 'jsonb' })
  payload!: object;

  /** Not to be started before. */
  @Column({ name: 'available_at', type: 'timestamptz' })
  availableAt!: Date;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
