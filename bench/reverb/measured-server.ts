import { findFreePorts } from '@giftspire/testing';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LoadTarget } from '../load/load-job';

const BENCHMARK_APP = { id: '1', key: 'bench-key', secret: 'bench-secret' };
/** Flags with which `npm start` runs the WebSocket server; the naive server gets the same ones. */
const NODE_FLAGS = ['--max-semi-space-size=2'];

export type ServerName = 'giftspire' | 'naive';

/** A server in a child process. */
export class MeasuredServer {
  private constructor(
    readonly target: LoadTarget,
    private readonly child: ChildProcess,
  ) {}

  /** Starts a server and resolves when it listens. @param nodeFlags - additional flags, e.g. `--cpu-prof` */
  static async start(name: ServerName, nodeFlags: readonly string[] = []): Promise<MeasuredServer> {
    const [port = 0] = await findFreePorts(1);
    const child = fork(
      join(__dirname, ...ENTRY_FILES[name]),
      createCommandLineArguments(name, port),
      {
        execArgv: [...NODE_FLAGS, ...nodeFlags],
        env: { ...process.env, ...createEnvironment(port) },
      },
    );
    const earlyExit = once(child, 'exit').then(([code]) => {
      throw new Error(`the ${name} server exited with code ${String(code)} before it was ready`);
    });
    await Promise.race([once(child, 'message'), earlyExit]);
    // stop() rejects this promise later; without a handler that would be an unhandled rejection.
    earlyExit.catch(() => undefined);
    return new MeasuredServer({ port, pid: child.pid ?? 0, app: BENCHMARK_APP }, child);
  }

  /** Closes the IPC channel, upon which the server exits, and waits for the exit. */
  async stop(): Promise<void> {
    const exited = once(this.child, 'exit');
    this.child.disconnect();
    await exited;
  }
}

const ENTRY_FILES: Readonly<Record<ServerName, readonly string[]>> = {
  giftspire: ['..', '..', 'apps', 'reverb', 'src', 'main.js'],
  naive: ['..', 'naive-server', 'main.js'],
};

/** Command line arguments; the naive server takes its port here instead of from the environment. */
function createCommandLineArguments(name: ServerName, port: number): string[] {
  return name === 'naive' ? [String(port)] : [];
}

function createEnvironment(port: number): NodeJS.ProcessEnv {
  return {
    REVERB_SERVER_HOST: '127.0.0.1',
    REVERB_SERVER_PORT: String(port),
    REVERB_SERVER_PATH: '',
    REVERB_APP_ID: BENCHMARK_APP.id,
    REVERB_APP_KEY: BENCHMARK_APP.key,
    REVERB_APP_SECRET: BENCHMARK_APP.secret,
    REVERB_ALLOWED_ORIGINS: '*',
    LOG_LEVEL: 'warn',
  };
}
