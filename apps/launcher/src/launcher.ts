import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createChildEnvironment, type Config } from '@giftspire/config';
import { acquireDatabase, type DatabaseLease } from '@giftspire/database/embedded';
import { DatabasePreparationProcess } from './database-preparation-process';
import type { DataFolderLock } from './data-folder-lock';
import { requireFreePort } from './require-free-port';
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
    private readonly folderLock: DataFolderLock,
    private readonly terminal: Terminal,
  ) {}

  /**
   * Starts the database and the roles; resolves when all roles are ready, or early when {@link stop} was called.
   *
   * @throws StartFailure; the caller must then {@link stop} the processes that have started
   */
  start(): Promise<void> {
    this.starting = this.startDatabaseAndRoles();
    return this.starting;
  }

  private async startDatabaseAndRoles(): Promise<void> {
    const { config, terminal } = this;
    await this.folderLock.acquire();
    if (config.api.port === config.reverb.server.port)
      throw new StartFailure(
        `REVERB_SERVER_PORT: port ${config.api.port} is API_PORT already; choose another`,
      );
    await requireFreePort({ host: 'API_HOST', port: 'API_PORT' }, config.api);
    await requireFreePort(
      { host: 'REVERB_SERVER_HOST', port: 'REVERB_SERVER_PORT' },
      config.reverb.server,
    );
    const url = await this.startMigrateAndSeedDatabase();
    if (this.isStopRequested) return;
    // Concurrently: each role spends its first second loading code, and none depends on another at start.
    await Promise.all(
      ROLES.map((role) => terminal.runStep(role.name, () => this.startRole(role, url))),
    );
  }

  /** Starts, migrates and seeds the database; returns its URL. After {@link stop} the remaining steps are skipped. */
  private async startMigrateAndSeedDatabase(): Promise<string> {
    const { terminal } = this;
    const preparation = new DatabasePreparationProcess();
    preparation.start();
    try {
      await terminal.runStep('database', () => this.startDatabase());
      const { url } = await this.acquireDatabaseOnce();
      if (this.isStopRequested) return url;
      await terminal.runStep('migrations', () => preparation.runTask('migrate', url));
      if (this.isStopRequested) return url;
      await terminal.runStep('catalogue', () => preparation.runTask('seed', url));
      return url;
    } finally {
      preparation.stop();
    }
  }

  /** True from the call of {@link stop}, which may happen during {@link start}. */
  get isStopRequested(): boolean {
    return this.stopped !== undefined;
  }

  /**
   * Stops API, worker and WebSocket server in this order, then the database. Repeated calls return the same promise.
   */
  stop(): Promise<void> {
    this.stopped ??= this.stopRolesAndDatabase();
    return this.stopped;
  }

  private async stopRolesAndDatabase(): Promise<void> {
    for (const role of this.roles) await role.stop();
    await this.recording;
    // Wait for the current step: a migration would fail without its database.
    await Promise.allSettled([this.starting]);
    // A database that is still starting would otherwise keep running without this process.
    const [database] = await Promise.allSettled([this.database]);
    if (database.status === 'fulfilled') await database.value?.release();
    this.folderLock.release();
  }

  /**
   * Kills the role processes at once, on a repeated stop signal. PostgreSQL is not killed: {@link stop} shuts it down.
   */
  killRoles(): void {
    for (const role of this.roles) role.kill();
  }

  /** Acquires the database and keeps an embedded server running. Returns its folder or host, for the terminal. */
  private async startDatabase(): Promise<string> {
    const database = await this.acquireDatabaseOnce();
    database.keepServerRunning((line) => this.printWarning(line));
    return this.config.database.kind === 'embedded'
      ? `embedded PostgreSQL in ${join(this.config.dataDir, 'postgres')}`
      : new URL(database.url).host;
  }

  private acquireDatabaseOnce(): Promise<DatabaseLease> {
    this.database ??= acquireDatabase(this.config);
    return this.database;
  }

  /** Starts the process of a role and waits until it is ready. Returns its pid as text for the terminal. */
  private async startRole(role: (typeof ROLES)[number], databaseUrl: string): Promise<string> {
    const process_ = new RoleProcess({
      role,
      env: createChildEnvironment({ DATABASE_URL: databaseUrl }),
      logFile: this.rotateLogFile(role.name),
      onProcessStart: () => this.scheduleRoleRecord(),
      printLine: (line) => this.terminal.printLine(line),
    });
    this.roles.push(process_);
    await process_.start();
    return `pid ${process_.pid}`;
  }

  /**
   * Queues a write of the current role processes to `launcher.json`, after earlier writes, so that the latest one wins.
   */
  private scheduleRoleRecord(): void {
    this.recording = this.recording
      .then(() =>
        this.folderLock.recordRoles(
          this.roles.flatMap(({ name, pid }) => (pid === undefined ? [] : [{ name, pid }])),
        ),
      )
      .catch((error: Error) => this.printWarning(error.message));
  }

  private printWarning(message: string): void {
    this.terminal.printLine(`  ! ${message}`);
  }

  /** Renames the log file of the previous run to `<role>.previous.log`. Returns the path for the new log file. */
  private rotateLogFile(role: string): string {
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
