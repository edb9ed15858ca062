/** The common method of a pg pool and a TypeORM data source, which runs SQL on the queue's database. */
export interface SqlExecutor {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

/** Locks of the unique jobs that wait or run: the rows of the table `job_locks`. */
export class JobLocks {
  constructor(private readonly database: SqlExecutor) {}

  /**
   * Releases the locks that these jobs hold. A lock that has expired and now belongs to another job is kept.
   *
   * @param jobIds - ids of jobs that have ended or were deleted
   */
  async release(jobIds: readonly string[]): Promise<void> {
    await this.database.query('delete from job_locks where owner = any($1)', [jobIds]);
  }
}
