import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { LoadJob, LoadResult } from './load-job';

/** Thrown when the load generator process exits without a result; the process has printed its error to stderr. */
class LoadGeneratorFailed extends Error {
  readonly code = 'LOAD_FAILED';
}

/**
 * Runs a job in a new load generator process and waits for its results.
 *
 * @returns one result; for a connect job one per step
 * @throws LoadGeneratorFailed
 */
export function runLoadJobInChildProcess(job: LoadJob): Promise<LoadResult[]> {
  const generator = fork(join(__dirname, 'main.js'));
  return new Promise((resolve, reject) => {
    generator.once('message', (results: LoadResult[]) => resolve(results));
    generator.once('exit', (code) =>
      reject(new LoadGeneratorFailed(`the load generator exited with code ${code}`)),
    );
    generator.send(job);
  });
}
