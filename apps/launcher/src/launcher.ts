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

/** Starts the database and the roles, restarts them when they end, and stops them in order. */
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

  /** @throws StartFailure, EmbeddedPostgresError; then call {@link stop} to end what has started */
  start(): Promise<void> {
    this.starting = this.startAll();
    return this.starting;
  }

  private async startAll(): Promise<void> {
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
    // Concurrently: each role spends its first second loading code, and none depends on another at start.
    await Promise.all(
      ROLES.map((role) => terminal.step(role.name, () => this.startRole(role, url))),
    );
  }

  /** Starts, migrates and seeds the database; returns its URL. Skips the rest after {@link stop}. */
  private async prepareDatabase(): Promise<string> {
    const { terminal } = this;
    const preparation = new DatabasePreparation();
    preparation.start();
    try {
      await terminal.step('database', () => this.startDatabase());
      const { url } = await this.acquireDatabaseOnce();
      if (this.isStopping) return url;
      await terminal.step('migrations', () => preparation.run('migrate', url));
      if (this.isStopping) return url;
      await terminal.step('catalogue', () => preparation.run('seed', url));
      return url;
    } finally {
      preparation.stop();
    }
  }

  /** True after {@link stop} was called, possibly during {@link start}. */
  get isStopping(): boolean {
    return this.stopped !== undefined;
  }

  /** Stops the API first and PostgreSQL last. */
  stop(): Promise<void> {
    this.stopped ??= this.stopAll();
    return this.stopped;
  }

  private async stopAll(): Promise<void> {
    for (const role of this.roles) await role.stop();
    await this.recording;
    // Wait for the current step: a migration would fail without its database.
    await Promise.allSettled([this.starting]);
    // A database that is still starting would otherwise keep running without this process.
    const [database] = await Promise.allSettled([this.database]);
    if (database.status === 'fulfilled') await database.value?.release();
    this.instance.release();
  }

  /** Kills the roles immediately; PostgreSQL still stops regularly. */
  killRoles(): void {
    for (const role of this.roles) role.kill();
  }

  private async startDatabase(): Promise<string> {
    const database = await this.acquireDatabaseOnce();
    database.restartWhenEnded((line) => this.warn(line));
    return this.config.database.kind === 'embedded'
      ? `embedded PostgreSQL in ${join(this.config.dataDir, 'postgres')}`
      : new URL(database.url).host;
  }

  private acquireDatabaseOnce(): Promise<DatabaseLease> {
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

  /** Records the role processes, one write after the other, so that the last write has the latest processes. */
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

  /** Returns the log file of a role; keeps the log of the previous run as `<role>.previous.log`. */
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
