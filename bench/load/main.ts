// The load generator process; separate, so that its CPU time is not counted as the server's.
import { runConnectLoad } from './run-connect-load';
import type { LoadJob, LoadResult } from './load-job';
import { runPublishLoad } from './run-publish-load';
import { runRequestLoad } from './run-request-load';

/** Runs a job and returns its results: one per step of a connect job, one for any other job. */
async function runLoadJob(job: LoadJob): Promise<LoadResult[]> {
  switch (job.kind) {
    case 'publish':
      return [await runPublishLoad(job)];
    case 'connect':
      return runConnectLoad(job);
    case 'request':
      return [await runRequestLoad(job)];
  }
}

process.once('message', (job: LoadJob) => {
  runLoadJob(job).then(
    (results) => process.send?.(results, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
});
