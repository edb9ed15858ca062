import { setTimeout } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';

/** A task that runs at an interval, each time in only one of all worker processes. */
export interface ScheduledTask {
  /** Unique name, e.g. `tokens:prune`. */
  readonly name: string;
  readonly intervalSeconds: number;
  /** Runs the task and returns the number of affected rows, for logs. */
  run(): Promise<number>;
}

export interface TaskSchedulerOptions {
  readonly dataSource: DataSource;
  readonly tasks: readonly ScheduledTask[];
  /** Interval of the check for due tasks. */
  readonly checkIntervalMs: number;
  /** Called when a task has run, with the number that it returned. */
  readonly onRun: (name: string, count: number) => void;
  /** Called when a task failed. The task is retried at the next check. */
  readonly onError: (name: string, error: Error) => void;
}

/** First key of the PostgreSQL advisory locks, unique to this class. The second key is a hash of the task name. */
const LOCK_NAMESPACE = 4_741_673;

/**
 * Runs tasks when they are due. Several processes may have the same tasks: an advisory lock lets one of them run a
 * task, and `scheduled_tasks` records the time of its last run. PostgreSQL releases the lock of a crashed process.
 */
export class TaskScheduler {
  private stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: TaskSchedulerOptions) {}

  /** Starts to check for due tasks, at once and then at each interval. */
  start(): void {
    this.stopping = new AbortController();
    this.running = this.runUntilStopped(this.stopping.signal);
  }

  /** Stops the checks. Resolves when the running task has ended. */
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
      // The sleep rejects when the signal aborts; the loop condition then ends the loop.
      await setTimeout(checkIntervalMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Runs a task unless another process is running it or its last run is more recent than its interval. */
  private async runIfDue(task: ScheduledTask): Promise<void> {
    const session = this.options.dataSource.createQueryRunner();
    try {
      if (!(await tryAcquireTaskLock(session, task.name))) return;
      try {
        await this.runAndRecordUnlessRecent(session, task);
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

  private async runAndRecordUnlessRecent(session: QueryRunner, task: ScheduledTask): Promise<void> {
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

/** Acquires the advisory lock of a task. Returns false when another process holds it. */
async function tryAcquireTaskLock(session: QueryRunner, name: string): Promise<boolean> {
  const [row] = (await session.query('select pg_try_advisory_lock($1, hashtext($2)) as locked', [
    LOCK_NAMESPACE,
    name,
  ])) as [{ locked: boolean }];
  return row.locked;
}
