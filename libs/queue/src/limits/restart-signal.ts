import type { Pool } from 'pg';

/** Signals all worker processes to finish their jobs and exit, like Laravel's `queue:restart`. */
export class RestartSignal {
  constructor(private readonly database: Pool) {}

  /** Stores the time of the signal, which every worker process finds at its next check. */
  async send(): Promise<void> {
    await this.database.query(
      `insert into queue_restarts (requested_at) values (clock_timestamp())
       on conflict (id) do update set requested_at = excluded.requested_at`,
    );
  }

  /** Returns the time of the latest {@link send} as PostgreSQL's text; an empty text when there was none. */
  async readLatestTimestampText(): Promise<string> {
    const { rows } = await this.database.query<{ requested_at: string }>(
      'select requested_at::text from queue_restarts',
    );
    return rows[0]?.requested_at ?? '';
  }
}
