// The load generator: a process of its own, so that it does not share a processor with what it measures.
import { connectLoad } from './connect-load';
import type { LoadJob, LoadResult } from './load-job';
import { publishLoad } from './publish-load';
import { requestLoad } from './request-load';

async function run(job: LoadJob): Promise<LoadResult[]> {
  switch (job.kind) {
    case 'publish':
      return [await publishLoad(job)];
    case 'connect':
      return connectLoad(job);
    case 'request':
      return [await requestLoad(job)];
  }
}

process.once('message', (job: LoadJob) => {
  run(job).then(
    (results) => process.send?.(results, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
});
