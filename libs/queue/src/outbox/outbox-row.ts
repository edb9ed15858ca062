/** A row of `job_outbox` as the relay reads it. */
export interface OutboxRow {
  /** The same for the same row, and for no other: ids start again in a recreated database, its queue may live on. */
  readonly jobId: string;
  /** Decimal digits. */
  readonly id: string;
  readonly queue: string;
  readonly name: string;
  readonly payload: object;
}

/** Makes jobs of rows; adding a `jobId` that is there already changes nothing. */
export type AddJobs = (queue: string, rows: readonly OutboxRow[]) => Promise<void>;
