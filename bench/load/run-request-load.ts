import { setTimeout } from 'node:timers/promises';
import { LatencyHistogram } from '../figures/latency-histogram';
import { HttpConnection } from './http-connection';
import type { LoadResult, RequestJob } from './load-job';
import { LoadMeter } from './load-meter';

/** Sends requests on several connections, the next one after each response, and measures the server. */
export async function runRequestLoad(job: RequestJob): Promise<LoadResult> {
  const state: RequestLoadState = {
    isRunning: true,
    responseCount: 0,
    nextRequestIndex: 0,
    latencies: new LatencyHistogram(),
  };
  const connections = Promise.all(
    Array.from({ length: job.concurrency }, () => sendRequestsUntilStopped(job, state)),
  );
  await Promise.race([setTimeout(job.warmUpSeconds * 1000), connections]);
  state.latencies = new LatencyHistogram();
  const measured = await LoadMeter.measureFor(
    job.target.pid,
    () => state.responseCount,
    job.durationSeconds,
  );
  const { latencies } = state;
  state.isRunning = false;
  await connections;
  return { ...measured, latencyMs: latencies.computeP50AndP99() };
}

/** Counters that the connections of a job share. */
interface RequestLoadState {
  isRunning: boolean;
  latencies: LatencyHistogram;
  responseCount: number;
  /** Index of the next request in `job.requests`, shared by all connections. */
  nextRequestIndex: number;
}

/** Sends one request after the other until `state.isRunning` is false. @throws Error for an unexpected status */
async function sendRequestsUntilStopped(job: RequestJob, state: RequestLoadState): Promise<void> {
  let connection = new HttpConnection(job.target.port);
  while (state.isRunning) {
    const request = job.requests[state.nextRequestIndex % job.requests.length] ?? '';
    state.nextRequestIndex += 1;
    const sentAtMs = performance.now();
    const status = await connection.sendAndReadStatus(request);
    if (status !== job.expectedStatus)
      throw new Error(`unexpected response status ${status}; expected ${job.expectedStatus}`);
    state.latencies.record(performance.now() - sentAtMs);
    state.responseCount += 1;
    if (!job.opensConnectionPerRequest) continue;
    connection.close();
    connection = new HttpConnection(job.target.port);
  }
  connection.close();
}
