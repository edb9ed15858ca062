import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres, migrateDatabase } from '@giftspire/database';

/** PostgreSQL server of one test, with a migrated database, that can be crashed and restarted. */
export class RestartablePostgres {
  private constructor(private readonly server: EmbeddedPostgres) {}

  static async startMigrated(): Promise<RestartablePostgres> {
    const folder = await mkdtemp(join(tmpdir(), 'giftspire-queue-'));
    const server = new EmbeddedPostgres({ folder });
    await server.start();
    await migrateDatabase(server.url);
    return new RestartablePostgres(server);
  }

  /** URL of the database. It does not change at a {@link startAgain}. */
  get url(): string {
    return this.server.url;
  }

  /** Kills the postmaster with SIGKILL. Resolves when every connection is closed. */
  async crash(): Promise<void> {
    process.kill(this.server.pid, 'SIGKILL');
    await this.server.stop();
  }

  /** Starts the server after a {@link crash}, with the same data. */
  startAgain(): Promise<void> {
    return this.server.start();
  }

  async stopAndDelete(): Promise<void> {
    await this.server.stop();
    await rm(this.server.folder, { recursive: true, force: true });
  }
}
