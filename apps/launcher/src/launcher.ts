import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, type Config } from '@giftspire/config';
import { acquireDatabase, type DatabaseLease } from '@giftspire/database/embedded';
import { DatabasePreparation } from './database-preparation';
import type { Instance } from './instance';
import { requireFreePort } from './ports';
import { StartFailure } from '@giftspire/lifecycle';
import { RoleProcess } from './role-process';
import { ROLES } from './roles';
import type { Terminal } from './terminal';

/** Brings everything up, keeps it up, and takes it down in order. */
export class Launcher {
  private database?: Promise<DatabaseLease>;
  private readonly roles: RoleProcess[] = [];
  private starting?: Promise<void>;
  private stopped?: Promise<void>;
  private recording = Promise.resolve();

  constructor(
    private readonly config: Config,
    private readonly instance: Instance,
    private readonly terminal: Terminal,
  ) {}

  /** @throws StartFailure, EmbeddedPostgresError; what was started by then is up and wants {@link stop} */
  start(): Promise<void> {
    this.starting = this.bringUp();
    return this.starting;
  }

  private async bringUp(): Promise<void> {
    const { config, terminal } = this;
    await this.instance.claim();
    if (config.api.port === config.reverb.server.port)
      throw new StartFailure(
        `REVERB_SERVER_PORT: port ${config.api.port} is API_PORT already; choose another`,
      );
    await requireFreePort({ host: 'API_HOST', port: 'API_PORT' }, config.api);
    await requireFreePort(
      { host: 'REVERB_SERVER_HOST', port: 'REVERB_SERVER_PORT' },
      config.reverb.server,
    );
    const url = await this.prepareDatabase();
    if (this.isStopping) return;
    // Together: each spends its first second loading code. None needs another one to be there already.
    await Promise.all(
      ROLES.map((role) => terminal.step(role.name, () => this.startRole(role, url))),
    );
  }

  /** @returns its address; it is not ready when {@link stop} was called meanwhile */
  private async prepareDatabase(): Promise<string> {
    const { terminal } = this;
    const preparation = new DatabasePreparation();
    preparation.start();
    try {
      await terminal.step('database', () => this.startDatabase());
      const { url } = await this.acquired();
      if (this.isStopping) return url;
      await terminal.step('migrations', () => preparation.run('migrate', url));
      if (this.isStopping) return url;
      await terminal.step('catalogue', () => preparation.run('seed', url));
      return url;
    } finally {
      preparation.stop();
    }
  }

  /** Whether {@link stop} was called, perhaps in the middle of {@link start}. */
  get isStopping(): boolean {
    return this.stopped !== undefined;
  }

  /** The API first, PostgreSQL last. */
  stop(): Promise<void> {
    this.stopped ??= this.takeDown();
    return this.stopped;
  }

  private async takeDown(): Promise<void> {
    for (const role of this.roles) await role.stop();
    await this.recording;
    // A step under way ends first: a migration would not survive the end of its database.
    await Promise.allSettled([this.starting]);
    // Also when it is still starting: it would go on without us.
    const [database] = await Promise.allSettled([this.database]);
    if (database.status === 'fulfilled') await database.value?.release();
    this.instance.release();
  }

  /** For somebody who does not want to wait: the roles at once, PostgreSQL as it should. */
  killRoles(): void {
    for (const role of this.roles) role.kill();
  }

  private async startDatabase(): Promise<string> {
    const database = await this.acquired();
    database.restartWhenEnded((line) => this.warn(line));
    return this.config.database.kind === 'embedded'
      ? `embedded PostgreSQL in ${join(this.config.dataDir, 'postgres')}`
      : new URL(database.url).host;
  }

  private acquired(): Promise<DatabaseLease> {
    this.database ??= acquireDatabase(this.config);
    return this.database;
  }

  private async startRole(role: (typeof ROLES)[number], databaseUrl: string): Promise<string> {
    const process_ = new RoleProcess({
      role,
      env: childEnvironment({ DATABASE_URL: databaseUrl }),
      logFile: this.logFileOf(role.name),
      onChange: () => this.recordRoles(),
      report: (line) => this.terminal.line(line),
    });
    this.roles.push(process_);
    await process_.start();
    return `pid ${process_.pid}`;
  }

  /** One after the other, each with the processes of its moment: the last one written is the newest. */
  private recordRoles(): void {
    this.recording = this.recording
      .then(() =>
        this.instance.record(
          this.roles.flatMap(({ name, pid }) => (pid === undefined ? [] : [{ name, pid }])),
        ),
      )
      .catch((error: Error) => this.warn(error.message));
  }

  private warn(message: string): void {
    this.terminal.line(`  ! ${message}`);
  }

  /** One log file a role; the one of the run before is kept beside it. */
  private logFileOf(role: string): string {
    const folder = join(this.config.dataDir, 'logs');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${role}.log`);
    try {
      renameSync(path, join(folder, `${role}.previous.log`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return path;
  }
}
