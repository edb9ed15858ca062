import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { QueueSettings } from '../bullmq/bull-connection';
import type { CrashPoint, FetchMode } from './crash-points';

const REPOSITORY_FOLDER = join(__dirname, '..', '..', '..', '..');

/** Forks the workers of `endless-worker.main.ts` and `crashing-worker.main.ts`, for tests that kill workers. */
export class WorkerProcessForker {
  private folder = '';
  private readonly children: ChildProcess[] = [];

  /** Compiles libs/queue and libs/redis to JavaScript, because a forked Node.js process cannot load TypeScript. */
  async compileLibrary(): Promise<void> {
    this.folder = await mkdtemp(join(REPOSITORY_FOLDER, 'node_modules', '.queue-test-'));
    await promisify(execFile)(
      join(REPOSITORY_FOLDER, 'node_modules', '.bin', 'swc'),
      ['libs/queue/src', 'libs/redis/src', '--out-dir', this.folder, '--config-file', '.swcrc'],
      { cwd: REPOSITORY_FOLDER },
    );
  }

  /** Forks a worker that starts jobs and never ends them. */
  forkEndlessWorker(settings: QueueSettings): ChildProcess {
    return this.forkMainFile('endless-worker', [JSON.stringify(settings)]);
  }

  /** Forks a worker that kills itself with SIGKILL at the given point. */
  forkCrashingWorker(
    settings: QueueSettings,
    crashPoint: CrashPoint | 'never',
    fetchMode: FetchMode,
  ): ChildProcess {
    return this.forkMainFile('crashing-worker', [JSON.stringify(settings), crashPoint, fetchMode]);
  }

  private forkMainFile(name: string, args: string[]): ChildProcess {
    const child = fork(join(this.folder, 'libs/queue/src/testing', `${name}.main.js`), args, {
      execArgv: [],
    });
    this.children.push(child);
    return child;
  }

  /** Kills the forked processes and deletes the compiled library. */
  async killAllAndDeleteFiles(): Promise<void> {
    for (const child of this.children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}
