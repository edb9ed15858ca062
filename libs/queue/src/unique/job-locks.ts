/** Runs SQL on the queue's database: a pg pool or a TypeORM data source. */
export interface SqlExecutor {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

/** The table `job_locks`: one row per unique job that waits or runs. */
export class JobLocks {
  constructor(private readonly database: SqlExecutor) {}

  /**
   * Releases the locks that these jobs hold. A lock that has expired and now belongs to another job is kept.
   *
   * @param jobIds - ids of jobs that have ended
   */
  async release(jobIds: readonly string[]): Promise<void> {
    await this.database.query('delete from job_locks where owner = any($1)', [jobIds]);
  }
}
