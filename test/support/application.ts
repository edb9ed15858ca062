import { findFreePorts, until } from '@giftspire/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const LAUNCHER_SCRIPT = join(process.cwd(), 'dist/apps/launcher/src/main.js');
const CONSOLE_SCRIPT = join(process.cwd(), 'dist/apps/console/src/main.js');
const START_TIMEOUT_MS = 90_000;

/** Name of a process that the launcher supervises. */
export type RoleName = 'api' | 'worker' | 'reverb';

/** Processes of the built application, started as `npm start` does, on free ports and with a new data folder. */
export class Application {
  readonly url: string;
  readonly reverb: { readonly key: string; readonly port: number };
  private output = '';

  private constructor(
    readonly dataFolder: string,
    private readonly env: NodeJS.ProcessEnv,
    private launcher: ChildProcess,
  ) {
    this.url = `http://localhost:${env['API_PORT']}`;
    this.reverb = { key: env['REVERB_APP_KEY'] ?? '', port: Number(env['REVERB_SERVER_PORT']) };
    this.startCollectingOutput(launcher);
  }

  /**
   * Starts the launcher and resolves when the application is ready.
   *
   * @param variables - environment variables in addition to the defaults of the tests
   * @throws Error with the output when the launcher exits
   */
  static async start(variables: Record<string, string> = {}): Promise<Application> {
    const application = await Application.startWithoutWaiting(variables);
    await application.waitUntilReady();
    return application;
  }

  /** Starts the launcher and returns before the application is ready. */
  static async startWithoutWaiting(variables: Record<string, string> = {}): Promise<Application> {
    const dataDir = await mkdtemp(join(tmpdir(), 'giftspire-app-'));
    const [api, reverb] = await findFreePorts(2);
    const env = {
      ...process.env,
      DATA_DIR: dataDir,
      // All requests of the tests come from one IP address and would exceed its rate limit.
      THROTTLE_ENABLED: 'false',
      API_PORT: String(api),
      REVERB_SERVER_PORT: String(reverb),
      REVERB_APP_ID: '100200',
      REVERB_APP_KEY: randomBytes(10).toString('hex'),
      REVERB_APP_SECRET: randomBytes(16).toString('hex'),
      ...variables,
    };
    return new Application(env['DATA_DIR'] ?? dataDir, env, spawnLauncher(env));
  }

  /** Waits until the launcher has printed `text`. */
  async waitForOutput(text: string): Promise<void> {
    await until(`"${text}"`, () => this.output.includes(text), START_TIMEOUT_MS);
  }

  /** Sends a signal to the launcher process only. */
  signalLauncher(signal: NodeJS.Signals): void {
    this.launcher.kill(signal);
  }

  /** Returns an open connection to the embedded database. The caller closes it. */
  async connectToDatabase(): Promise<Client> {
    const folder = join(this.dataFolder, 'postgres');
    const password = await readFile(join(folder, 'password'), 'utf8');
    const port = (await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n')[3];
    const client = new Client({
      connectionString: `postgres://giftspire:${password}@127.0.0.1:${port}/giftspire`,
    });
    await client.connect();
    return client;
  }

  /** Returns the JSON log records that a role has written so far. */
  async readLogRecords(role: RoleName): Promise<{ msg: string; jobName?: string }[]> {
    const log = await readFile(join(this.dataFolder, 'logs', `${role}.log`), 'utf8');
    return log
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line) as { msg: string; jobName?: string });
  }

  /** Returns the process id of a role from the launcher's `launcher.json`. */
  async readPid(role: RoleName): Promise<number> {
    const record = JSON.parse(await readFile(join(this.dataFolder, 'launcher.json'), 'utf8')) as {
      roles: { name: string; pid: number }[];
    };
    const pid = record.roles.find(({ name }) => name === role)?.pid;
    if (pid === undefined) throw new Error(`no process for ${role}`);
    return pid;
  }

  /** Kills a role with SIGKILL and waits until the launcher has restarted it. */
  async killAndAwaitRestart(role: RoleName): Promise<void> {
    const pid = await this.readPid(role);
    const previousLength = this.output.length;
    process.kill(pid, 'SIGKILL');
    await until(`${role} is back`, () =>
      this.output.slice(previousLength).includes(`${role} is back`),
    );
  }

  /** Runs `npm run console -- <args>` with the environment of the application. */
  async runConsole(...args: string[]): Promise<{ exitCode: number | null; output: string }> {
    const child = spawn(process.execPath, [CONSOLE_SCRIPT, ...args], {
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [exitCode] = (await once(child, 'close')) as [number | null];
    return { exitCode, output };
  }

  /** Stops the launcher with a signal and waits for its exit. Returns the exit code, null when a signal ended it. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (this.launcher.exitCode === null && this.launcher.signalCode === null) {
      const exited = once(this.launcher, 'exit');
      this.launcher.kill(signal);
      await exited;
    }
    return this.launcher.exitCode;
  }

  /** Starts the stopped application again with the same data folder. */
  async startAgain(): Promise<void> {
    this.output = '';
    this.launcher = spawnLauncher(this.env);
    this.startCollectingOutput(this.launcher);
    await this.waitUntilReady();
  }

  async deleteDataFolder(): Promise<void> {
    await rm(this.dataFolder, { recursive: true, force: true });
  }

  /** Appends all that the launcher prints from now on to {@link output}. */
  private startCollectingOutput(launcher: ChildProcess): void {
    launcher.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    launcher.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
  }

  /** @throws Error with the output when the launcher exits before the application is ready */
  private async waitUntilReady(): Promise<void> {
    const ready = () => this.output.includes('is ready') || this.launcher.exitCode !== null;
    await until('the application is ready', ready, START_TIMEOUT_MS);
    if (this.launcher.exitCode !== null) throw new Error(`the launcher exited:\n${this.output}`);
  }
}

/** Starts the launcher process without waiting. */
function spawnLauncher(env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [LAUNCHER_SCRIPT], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}
