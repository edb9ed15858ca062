import type { DataSource } from 'typeorm';

/** Change of the number of attempts of a key; one attempt is one point. */
export interface PointsUpdate {
  readonly key: string;
  /** Number of attempts; negative for a refund. */
  readonly points: number;
  /** Length of the window that starts if the key has no open one, in milliseconds. */
  readonly windowMs: number;
}

/** A row of `throttle_attempts`: the number of attempts of a key and the end of the key's window. */
export interface AttemptWindow {
  points: number;
  /** End of the window, Unix time in milliseconds. */
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
 * Adds the points of the updates to the table in one SQL statement, so that concurrent processes lose none. A key without
 * an open window starts again at 0.
 *
 * @returns the window after each update, in the order of the updates, as if they had been applied one after the other
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

/** Deletes the rows of windows that have ended from `throttle_attempts`. */
export async function deleteExpiredAttempts(dataSource: DataSource): Promise<void> {
  await dataSource.query('delete from throttle_attempts where expire < $1', [Date.now()]);
}
