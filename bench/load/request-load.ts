import { setTimeout } from 'node:timers/promises';
import { LatencyHistogram } from '../figures/latency-histogram';
import { HttpConnection } from './http-connection';
import type { LoadResult, RequestJob } from './load-job';
import { Stopwatch } from './stopwatch';

/** Sends requests, each connection the next one when the last one is answered. */
export async function requestLoad(job: RequestJob): Promise<LoadResult> {
  const tally: Tally = { goesOn: true, answered: 0, next: 0, latencies: new LatencyHistogram() };
  const connections = Promise.all(
    Array.from({ length: job.concurrency }, () => askAgainAndAgain(job, tally)),
  );
  await Promise.race([setTimeout(job.warmUpSeconds * 1000), connections]);
  tally.latencies = new LatencyHistogram();
  const measured = await Stopwatch.over(job.target.pid, () => tally.answered, job.durationSeconds);
  const { latencies } = tally;
  tally.goesOn = false;
  await connections;
  return { ...measured, latencyMs: latencies.summary() };
}

interface Tally {
  goesOn: boolean;
  latencies: LatencyHistogram;
  answered: number;
  /** Which request is next. */
  next: number;
}

async function askAgainAndAgain(job: RequestJob, tally: Tally): Promise<void> {
  let connection = new HttpConnection(job.target.port);
  while (tally.goesOn) {
    const request = job.requests[tally.next % job.requests.length] ?? '';
    tally.next += 1;
    const sentAtMs = performance.now();
    const status = await connection.send(request);
    if (status !== job.status) throw new Error(`a request was answered ${status}`);
    tally.latencies.record(performance.now() - sentAtMs);
    tally.answered += 1;
    if (!job.newConnections) continue;
    connection.close();
    connection = new HttpConnection(job.target.port);
  }
  connection.close();
}
