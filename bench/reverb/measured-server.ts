import { findFreePorts } from '@giftspire/testing';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Target } from '../load/load-job';

const APP = { id: '1', key: 'bench-key', secret: 'bench-secret' };
/** As `npm start` runs the WebSocket server; the other one gets the same. */
const NODE_FLAGS = ['--max-semi-space-size=2'];

export type ServerName = 'giftspire' | 'naive';

/** A server as a process of its own. */
export class MeasuredServer {
  private constructor(
    readonly target: Target,
    private readonly child: ChildProcess,
  ) {}

  /** @param nodeFlags - e.g. `--cpu-prof` */
  static async start(name: ServerName, nodeFlags: readonly string[] = []): Promise<MeasuredServer> {
    const [port = 0] = await findFreePorts(1);
    const child = fork(join(__dirname, ...ENTRIES[name]), argumentsOf(name, port), {
      execArgv: [...NODE_FLAGS, ...nodeFlags],
      env: { ...process.env, ...configuration(port) },
    });
    const failed = once(child, 'exit').then(([code]) => {
      throw new Error(`the ${name} server ended with ${String(code)}`);
    });
    await Promise.race([once(child, 'message'), failed]);
    // It ends with stop(), too, and then nobody waits for this any more.
    failed.catch(() => undefined);
    return new MeasuredServer({ port, pid: child.pid ?? 0, app: APP }, child);
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}

const ENTRIES: Readonly<Record<ServerName, readonly string[]>> = {
  giftspire: ['..', '..', 'apps', 'reverb', 'src', 'main.js'],
  naive: ['..', 'naive-server', 'main.js'],
};

/** The naive one reads no environment. */
function argumentsOf(name: ServerName, port: number): string[] {
  return name === 'naive' ? [String(port)] : [];
}

function configuration(port: number): NodeJS.ProcessEnv {
  return {
    REVERB_SERVER_HOST: '127.0.0.1',
    REVERB_SERVER_PORT: String(port),
    REVERB_SERVER_PATH: '',
    REVERB_APP_ID: APP.id,
    REVERB_APP_KEY: APP.key,
    REVERB_APP_SECRET: APP.secret,
    REVERB_ALLOWED_ORIGINS: '*',
    LOG_LEVEL: 'warn',
  };
}
