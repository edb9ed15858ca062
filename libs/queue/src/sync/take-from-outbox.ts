import type { DataSource } from 'typeorm';
import type { StoredJob } from '../worker/job-runner';

interface Row {
  readonly uuid: string;
  readonly queue: string;
  readonly name: string;
  readonly payload: unknown;
}

/**
 * Takes jobs for this process to run. Those whose transaction was rolled back, be it to a savepoint, are not there.
 *
 * @param ids - in the order in which they were dispatched, which is kept
 */
export async function takeFromOutbox(
  dataSource: DataSource,
  ids: readonly string[],
): Promise<StoredJob[]> {
  const [rows] = await dataSource.query<[Row[], number]>(
    'delete from job_outbox where uuid = any($1) returning uuid, queue, name, payload',
    [ids],
  );
  return rows
    .toSorted((a, b) => ids.indexOf(a.uuid) - ids.indexOf(b.uuid))
    .map(({ uuid, queue, name, payload }) => ({
      id: uuid,
      name,
      queue,
      payload,
      attemptsMade: 0,
      deaths: 0,
      failedReason: undefined,
    }));
}
