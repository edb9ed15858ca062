import { setTimeout } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';

/** Something to be done again and again, by one process of all. */
export interface ScheduledTask {
  /** Unique in the installation, e.g. `tokens:prune`. */
  readonly name: string;
  readonly everySeconds: number;
  /** @returns how many rows it concerned */
  run(): Promise<number>;
}

export interface ScheduleOptions {
  readonly dataSource: DataSource;
  readonly tasks: readonly ScheduledTask[];
  /** How often to look whether a task is due. */
  readonly checkMs: number;
  readonly onRun: (name: string, count: number) => void;
  /** The task is tried again at the next look. */
  readonly onTrouble: (name: string, error: Error) => void;
}

/** First key of the advisory locks, so that they are nobody else's; the second is made of the task's name. */
const LOCK_SPACE = 4_741_673;

/**
 * Runs tasks when they are due. Any number of processes may do so side by side: an advisory lock makes one of them
 * the runner of a task, and a row tells the others when it ran. The lock ends with the connection of a dying runner.
 */
export class Schedule {
  private stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: ScheduleOptions) {}

  start(): void {
    this.stopping = new AbortController();
    this.running = this.run(this.stopping.signal);
  }

  /** Resolves when the task under way has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(signal: AbortSignal): Promise<void> {
    const { tasks, checkMs, onTrouble } = this.options;
    while (!signal.aborted) {
      for (const task of tasks) {
        if (signal.aborted) return;
        await this.runIfDue(task).catch((error: Error) => onTrouble(task.name, error));
      }
      // Rejects when the schedule is stopped, which the loop sees by itself.
      await setTimeout(checkMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async runIfDue(task: ScheduledTask): Promise<void> {
    const session = this.options.dataSource.createQueryRunner();
    try {
      if (!(await isRunner(session, task.name))) return;
      try {
        await this.runAsRunner(session, task);
      } finally {
        await session.query('select pg_advisory_unlock($1, hashtext($2))', [LOCK_SPACE, task.name]);
      }
    } finally {
      await session.release();
    }
  }

  private async runAsRunner(session: QueryRunner, task: ScheduledTask): Promise<void> {
    const recent = (await session.query(
      `select from scheduled_tasks
        where name = $1 and last_run_at > clock_timestamp() - make_interval(secs => $2)`,
      [task.name, task.everySeconds],
    )) as unknown[];
    if (recent.length > 0) return;
    const count = await task.run();
    await session.query(
      `insert into scheduled_tasks (name, last_run_at) values ($1, clock_timestamp())
       on conflict (name) do update set last_run_at = excluded.last_run_at`,
      [task.name],
    );
    this.options.onRun(task.name, count);
  }
}

async function isRunner(session: QueryRunner, name: string): Promise<boolean> {
  const [row] = (await session.query('select pg_try_advisory_lock($1, hashtext($2)) as locked', [
    LOCK_SPACE,
    name,
  ])) as [{ locked: boolean }];
  return row.locked;
}
