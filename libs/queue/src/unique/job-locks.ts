/** Whatever runs a statement on the queue's database: a pool, or TypeORM. */
export interface Statements {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/** Gives back the locks of unique jobs. */
export class JobLocks {
  constructor(private readonly database: Statements) {}

  /**
   * A lock that ran out and is another job's by now stays.
   *
   * @param owners - ids of jobs that have ended
   */
  async release(owners: readonly string[]): Promise<void> {
    await this.database.query('delete from job_locks where owner = any($1)', [owners]);
  }
}
