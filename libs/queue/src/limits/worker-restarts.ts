import type { Pool } from 'pg';

/** The wish that all workers finish their jobs and start anew, e.g. with new code. */
export class WorkerRestarts {
  constructor(private readonly database: Pool) {}

  async request(): Promise<void> {
    await this.database.query(
      `insert into queue_restarts (requested_at) values (clock_timestamp())
       on conflict (id) do update set requested_at = excluded.requested_at`,
    );
  }

  /** @returns something that is the same until the next {@link request} */
  async latest(): Promise<string> {
    const { rows } = await this.database.query<{ requested_at: string }>(
      'select requested_at::text from queue_restarts',
    );
    return rows[0]?.requested_at ?? '';
  }
}
