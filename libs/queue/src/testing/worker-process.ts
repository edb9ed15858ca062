import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { QueueSettings } from '../bullmq/queue-connection';
import type { MomentOfDeath, WayOfWorking } from './mortal-worker';

const LIBRARY = join(__dirname, '..', '..');
const PROJECT = join(LIBRARY, '..', '..');

/** Runs `worker-process.main.ts` and `mortal-worker.main.ts` in processes of its own, for tests that kill them. */
export class WorkerProcesses {
  private folder = '';
  private readonly children: ChildProcess[] = [];

  /** Compiles the library: a forked node does not read TypeScript. */
  async compile(): Promise<void> {
    this.folder = await mkdtemp(join(PROJECT, 'node_modules', '.queue-test-'));
    await promisify(execFile)(
      join(PROJECT, 'node_modules', '.bin', 'swc'),
      [
        'src',
        '--out-dir',
        this.folder,
        '--strip-leading-paths',
        '--config-file',
        join(PROJECT, '.swcrc'),
      ],
      { cwd: LIBRARY },
    );
  }

  fork(settings: QueueSettings): ChildProcess {
    return this.forkMain('worker-process', [JSON.stringify(settings)]);
  }

  /** One that kills itself with SIGKILL when it comes to that moment. */
  forkMortal(
    settings: QueueSettings,
    fate: MomentOfDeath | 'never',
    way: WayOfWorking,
  ): ChildProcess {
    return this.forkMain('mortal-worker', [JSON.stringify(settings), fate, way]);
  }

  private forkMain(name: string, args: string[]): ChildProcess {
    const child = fork(join(this.folder, 'testing', `${name}.main.js`), args, { execArgv: [] });
    this.children.push(child);
    return child;
  }

  async dispose(): Promise<void> {
    for (const child of this.children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}
