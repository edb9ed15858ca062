import type { DataSource } from 'typeorm';

/** What is added to the count of a key; negative to take it back. */
export interface PointsUpdate {
  readonly key: string;
  readonly points: number;
  /** Of a window that begins now, if none is open. */
  readonly windowMs: number;
}

/** A count after its points were added, and when its window ends: Unix time in milliseconds. */
export interface WindowState {
  points: number;
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
 * Adds all in one statement, exactly, whatever other processes add meanwhile.
 *
 * @returns for each the state as if they had been added one after the other
 */
export async function addPoints(
  dataSource: DataSource,
  batch: readonly PointsUpdate[],
): Promise<WindowState[]> {
  const sums = new Map<string, { points: number; windowMs: number }>();
  for (const { key, points, windowMs } of batch)
    sums.set(key, { points: points + (sums.get(key)?.points ?? 0), windowMs });
  // In one order in all processes: none waits for a row of another that waits for one of its own.
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
  // From the last one backwards: what those behind it added was not there yet.
  return batch
    .toReversed()
    .map(({ key, points }) => {
      const state = states.get(key);
      if (state === undefined) throw new Error(`no count came back for ${key}`);
      const then = { ...state };
      state.points -= points;
      return then;
    })
    .reverse();
}

/** Removes counts of windows that are over. */
export async function deleteExpiredAttempts(dataSource: DataSource): Promise<void> {
  await dataSource.query('delete from throttle_attempts where expire < $1', [Date.now()]);
}
