import type { EmbeddedPostgres } from './embedded-postgres';
import { withLock } from './with-lock';

const CHECK_INTERVAL_MS = 1_000;

export interface ServerMonitorOptions {
  readonly server: EmbeddedPostgres;
  /** Name of the lock under which the server is started and stopped. */
  readonly lock: string;
  /** Told in a line what happened. */
  readonly report: (line: string) => void;
}

/** Starts the embedded server again when it ends although it is in use: nobody is its parent who would notice. */
export class ServerMonitor {
  private timer?: NodeJS.Timeout;
  private currentCheck?: Promise<void>;

  constructor(private readonly options: ServerMonitorOptions) {}

  start(): void {
    this.timer ??= setInterval(() => {
      this.currentCheck ??= this.check().finally(() => (this.currentCheck = undefined));
    }, CHECK_INTERVAL_MS).unref();
  }

  /** Resolves when it no longer looks, nor starts anything. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.currentCheck;
  }

  private async check(): Promise<void> {
    const { server, report } = this.options;
    try {
      if (!(await server.isRunning())) await this.restart();
    } catch (error) {
      report(`PostgreSQL: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async restart(): Promise<void> {
    const { server, lock, report } = this.options;
    const before = server.url;
    report('PostgreSQL ended, starting it again');
    await withLock(lock, () => server.start());
    report(
      server.url === before
        ? 'PostgreSQL is back'
        : 'PostgreSQL is back on another port: its own was taken. Stop and start once more',
    );
  }
}
