import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { LoadJob, LoadResult } from './load-job';

/** The load generator process exited without a result; its error is on stderr. */
class LoadGeneratorFailed extends Error {
  readonly code = 'LOAD_FAILED';
}

/**
 * Runs a job in a new load generator process.
 *
 * @returns one result; for a connect job one per step
 * @throws LoadGeneratorFailed
 */
export function generateLoad(job: LoadJob): Promise<LoadResult[]> {
  const generator = fork(join(__dirname, 'main.js'));
  return new Promise((resolve, reject) => {
    generator.once('message', (results: LoadResult[]) => resolve(results));
    generator.once('exit', (code) =>
      reject(new LoadGeneratorFailed(`the load generator exited with code ${code}`)),
    );
    generator.send(job);
  });
}
