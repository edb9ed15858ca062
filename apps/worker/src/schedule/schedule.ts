import { setTimeout } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';

/** A task that one of all worker processes runs at an interval. */
export interface ScheduledTask {
  /** Unique name, e.g. `tokens:prune`. */
  readonly name: string;
  readonly intervalSeconds: number;
  /** @returns number of affected rows, for logs */
  run(): Promise<number>;
}

export interface ScheduleOptions {
  readonly dataSource: DataSource;
  readonly tasks: readonly ScheduledTask[];
  /** Interval of the check for due tasks. */
  readonly checkIntervalMs: number;
  readonly onRun: (name: string, count: number) => void;
  /** Called when a task failed. The task is retried at the next check. */
  readonly onError: (name: string, error: Error) => void;
}

/** First key of the advisory locks, unique to this class. The second key is a hash of the task name. */
const LOCK_NAMESPACE = 4_741_673;

/**
 * Runs tasks when they are due. Several processes may have the same schedule: an advisory lock lets one of them run a
 * task, and `scheduled_tasks` records the time of the last run. PostgreSQL releases the lock of a crashed process.
 */
export class Schedule {
  private stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: ScheduleOptions) {}

  start(): void {
    this.stopping = new AbortController();
    this.running = this.runUntilStopped(this.stopping.signal);
  }

  /** Resolves when the running task has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async runUntilStopped(signal: AbortSignal): Promise<void> {
    const { tasks, checkIntervalMs, onError } = this.options;
    while (!signal.aborted) {
      for (const task of tasks) {
        if (signal.aborted) return;
        await this.runIfDue(task).catch((error: Error) => onError(task.name, error));
      }
      // Rejects on abort, which the loop condition handles.
      await setTimeout(checkIntervalMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async runIfDue(task: ScheduledTask): Promise<void> {
    const session = this.options.dataSource.createQueryRunner();
    try {
      if (!(await tryAcquireLock(session, task.name))) return;
      try {
        await this.runUnlessRecent(session, task);
      } finally {
        await session.query('select pg_advisory_unlock($1, hashtext($2))', [
          LOCK_NAMESPACE,
          task.name,
        ]);
      }
    } finally {
      await session.release();
    }
  }

  private async runUnlessRecent(session: QueryRunner, task: ScheduledTask): Promise<void> {
    const recentRuns = (await session.query(
      `select from scheduled_tasks
        where name = $1 and last_run_at > clock_timestamp() - make_interval(secs => $2)`,
      [task.name, task.intervalSeconds],
    )) as unknown[];
    if (recentRuns.length > 0) return;
    const count = await task.run();
    await session.query(
      `insert into scheduled_tasks (name, last_run_at) values ($1, clock_timestamp())
       on conflict (name) do update set last_run_at = excluded.last_run_at`,
      [task.name],
    );
    this.options.onRun(task.name, count);
  }
}

/** Returns false when another process holds the lock of the task. */
async function tryAcquireLock(session: QueryRunner, name: string): Promise<boolean> {
  const [row] = (await session.query('select pg_try_advisory_lock($1, hashtext($2)) as locked', [
    LOCK_NAMESPACE,
    name,
  ])) as [{ locked: boolean }];
  return row.locked;
}
