import type { EntityManager } from 'typeorm';
import { InvalidJobDefinitionError } from '../job/job-errors';

/** Longer ones would not fit the index. */
const MAX_KEY_LENGTH = 1_000;

/**
 * Takes the lock of a unique job. It is in the database whatever the connection, so that taking it is part of the
 * transaction that dispatches the job: a rollback gives it back, and no lock is held for a job that is not there.
 *
 * Waits for a transaction that is just taking the same lock.
 *
 * @param manager - of that transaction
 * @param key - of the job among all jobs, at most 1,000 characters
 * @param owner - id of the job
 * @param forSeconds - after which the lock is given up even when the job has not ended; 0 for never
 * @returns whether the owner has it
 * @see laravel/framework Illuminate/Bus/UniqueLock.php, which keeps locks in the cache
 */
export async function takeLock(
  manager: Pick<EntityManager, 'query'>,
  key: string,
  owner: string,
  forSeconds: number,
): Promise<boolean> {
  if (key.length > MAX_KEY_LENGTH)
    throw new InvalidJobDefinitionError(`a unique id of ${key.length} characters: ${key}`);
  const rows = await manager.query<object[]>(
    `insert into job_locks (key, owner, expires_at)
     values ($1, $2, case when $3::float8 > 0
                       then clock_timestamp() + make_interval(secs => $3::float8) end)
     on conflict (key) do update set owner = excluded.owner, expires_at = excluded.expires_at
       where job_locks.expires_at <= clock_timestamp()
     returning owner`,
    [key, owner, forSeconds],
  );
  return rows.length > 0;
}
