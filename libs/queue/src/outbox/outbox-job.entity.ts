import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A job that was dispatched and not yet handed to the queue. */
@Entity('job_outbox')
export class OutboxJob {
  @PrimaryGeneratedColumn('identity', {
    name: 'id',
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    transformer: { to: (id?: number) => id, from: Number },
  })
  id!: number;

  @Column({ name: 'queue', type: 'varchar', length: 64 })
  queue!: string;

  @Column({ name: 'name', type: 'varchar', length: 128 })
  name!: string;

  @Column({ name: 'payload', type: 'jsonb' })
  payload!: Record<string, unknown>;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
