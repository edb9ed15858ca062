import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { LoadJob, LoadResult } from './load-job';

/** The generator did not come to a result; what it said is on stderr. */
class LoadFailed extends Error {
  readonly code = 'LOAD_FAILED';
}

/**
 * Has a fresh process do the job.
 *
 * @returns one result, or one for each step of a job that has steps
 * @throws LoadFailed
 */
export function generateLoad(job: LoadJob): Promise<LoadResult[]> {
  const generator = fork(join(__dirname, 'main.js'));
  return new Promise((resolve, reject) => {
    generator.once('message', (results: LoadResult[]) => resolve(results));
    generator.once('exit', (code) => reject(new LoadFailed(`the generator ended with ${code}`)));
    generator.send(job);
  });
}
