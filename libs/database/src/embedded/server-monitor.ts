import type { EmbeddedPostgres } from './embedded-postgres';
import { withLock } from './with-lock';

const CHECK_INTERVAL_MS = 1_000;

export interface ServerMonitorOptions {
  readonly server: EmbeddedPostgres;
  /** Name of the lock under which the server is started and stopped. */
  readonly lock: string;
  /** Receives one line per event, e.g. a restart. */
  readonly report: (line: string) => void;
}

/** Polls the embedded server and restarts it when it has ended. It is no child process, so there is no exit event. */
export class ServerMonitor {
  private timer?: NodeJS.Timeout;
  private currentCheck?: Promise<void>;

  constructor(private readonly options: ServerMonitorOptions) {}

  start(): void {
    this.timer ??= setInterval(() => {
      this.currentCheck ??= this.restartServerIfEnded().finally(
        () => (this.currentCheck = undefined),
      );
    }, CHECK_INTERVAL_MS).unref();
  }

  /** Stops polling; resolves when a check in progress has finished. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.currentCheck;
  }

  /** Reports errors instead of throwing them; the next check tries again. */
  private async restartServerIfEnded(): Promise<void> {
    const { server, report } = this.options;
    try {
      if (!(await server.isRunning())) await this.restartServer();
    } catch (error) {
      report(`PostgreSQL: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async restartServer(): Promise<void> {
    const { server, lock, report } = this.options;
    const before = server.url;
    report('PostgreSQL ended unexpectedly, restarting it');
    await withLock(lock, () => server.start());
    report(
      server.url === before
        ? 'PostgreSQL is back'
        : 'PostgreSQL is back, but on another port because its port was in use; stop and start the application',
    );
  }
}
