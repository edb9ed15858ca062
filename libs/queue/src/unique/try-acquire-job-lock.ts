import type { EntityManager } from 'typeorm';
import { InvalidJobDefinitionError } from '../job/job-errors';

/** Maximum length of a lock key in characters: a longer key would not fit the index of `job_locks`. */
const MAX_KEY_LENGTH = 1_000;

/**
 * Acquires the lock of a unique job in the transaction that dispatches it, so that a rollback releases the lock. Waits
 * for the end of another open transaction that has acquired the same lock. The locks are rows of PostgreSQL, also when
 * Redis stores the jobs.
 *
 * @param manager - entity manager of the transaction
 * @param key - job name and unique id, at most 1,000 characters
 * @param jobId - id of the job that will own the lock
 * @param forSeconds - time after which the lock expires even if the job has not ended; 0 for never
 * @returns false when another job holds the lock
 * @throws InvalidJobDefinitionError when the key is too long
 * @see laravel/framework Illuminate/Bus/UniqueLock.php, which keeps the locks in the cache
 */
export async function tryAcquireJobLock(
  manager: Pick<EntityManager, 'query'>,
  key: string,
  jobId: string,
  forSeconds: number,
): Promise<boolean> {
  if (key.length > MAX_KEY_LENGTH)
    throw new InvalidJobDefinitionError(
      `the unique id of a job is too long: ${key.length} characters with its job name, ` +
        `at most ${MAX_KEY_LENGTH} are possible: ${key}`,
    );
  const rows = await manager.query<object[]>(
    `insert into job_locks (key, owner, expires_at)
     values ($1, $2, case when $3::float8 > 0
                       then clock_timestamp() + make_interval(secs => $3::float8) end)
     on conflict (key) do update set owner = excluded.owner, expires_at = excluded.expires_at
       where job_locks.expires_at <= clock_timestamp()
     returning owner`,
    [key, jobId, forSeconds],
  );
  return rows.length > 0;
}
