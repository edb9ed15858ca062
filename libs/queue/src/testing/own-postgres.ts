import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres, migrate } from '@giftspire/database';

/** A migrated PostgreSQL of the test's own, to be crashed and brought back. */
export class OwnPostgres {
  private constructor(private readonly server: EmbeddedPostgres) {}

  static async start(): Promise<OwnPostgres> {
    const folder = await mkdtemp(join(tmpdir(), 'giftspire-queue-'));
    const server = new EmbeddedPostgres({ folder });
    await server.start();
    await migrate(server.url);
    return new OwnPostgres(server);
  }

  /** The same after every {@link restart}. */
  get url(): string {
    return this.server.url;
  }

  /** Kills the postmaster as the kernel would; every connection is gone when this resolves. */
  async crash(): Promise<void> {
    process.kill(this.server.pid, 'SIGKILL');
    await this.server.stop();
  }

  restart(): Promise<void> {
    return this.server.start();
  }

  async remove(): Promise<void> {
    await this.server.stop();
    await rm(this.server.folder, { recursive: true, force: true });
  }
}
