/** A row of `job_outbox` as the relay reads it. */
export interface OutboxRow {
  /** The same for the same row, and for no other of any database. */
  readonly jobId: string;
  /** Decimal digits. */
  readonly id: string;
  readonly queue: string;
  readonly name: string;
  readonly payload: object;
  /** Time until it may start; 0 for at once. */
  readonly delayMs: number;
}

/** Makes jobs of rows; adding a `jobId` that is there already changes nothing. */
export type AddJobs = (queue: string, rows: readonly OutboxRow[]) => Promise<void>;
