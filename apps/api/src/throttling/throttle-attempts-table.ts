import type { DataSource } from 'typeorm';

/** Attempts to add to the count of a key. */
export interface PointsUpdate {
  readonly key: string;
  /** Number of attempts; negative for a refund. */
  readonly points: number;
  /** Length of the window that starts when the key has no open window. */
  readonly windowMs: number;
}

/** Count of a key and the end of its window; a row of the table. */
export interface AttemptWindow {
  points: number;
  /** Unix time in milliseconds. */
  expire: number;
}

const ADD_POINTS_SQL = `
  insert into throttle_attempts as stored (key, points, expire)
  select * from unnest($1::text[], $2::int[], $3::bigint[])
  on conflict (key) do update set
    points = excluded.points + case when stored.expire <= $4 then 0 else stored.points end,
    expire = case when stored.expire <= $4 then excluded.expire else stored.expire end
  returning key, points, expire`;

/**
 * Applies the updates in one SQL statement, so that concurrent processes lose none.
 *
 * @returns per update, the state after it, as if the updates had been applied one after the other
 */
export async function applyPointsUpdates(
  dataSource: DataSource,
  batch: readonly PointsUpdate[],
): Promise<AttemptWindow[]> {
  const sums = new Map<string, { points: number; windowMs: number }>();
  for (const { key, points, windowMs } of batch)
    sums.set(key, { points: points + (sums.get(key)?.points ?? 0), windowMs });
  // Sorted by key, so that all processes lock rows in the same order and never deadlock.
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  const now = Date.now();
  const stored = await dataSource.query<{ key: string; points: number; expire: string }[]>(
    ADD_POINTS_SQL,
    [
      rows.map(([key]) => key),
      rows.map(([, { points }]) => points),
      rows.map(([, { windowMs }]) => now + windowMs),
      now,
    ],
  );
  const states = new Map(
    stored.map(({ key, points, expire }) => [key, { points, expire: Number(expire) }]),
  );
  // The statement returned the final state per key: walk back from the last update and subtract its points.
  return batch
    .toReversed()
    .map(({ key, points }) => {
      const state = states.get(key);
      if (state === undefined)
        throw new Error(`throttle_attempts returned no row for the key ${key}`);
      const stateAfterUpdate = { ...state };
      state.points -= points;
      return stateAfterUpdate;
    })
    .reverse();
}

/** Deletes the counts of windows that have ended. */
export async function deleteExpiredAttempts(dataSource: DataSource): Promise<void> {
  await dataSource.query('delete from throttle_attempts where expire < $1', [Date.now()]);
}
