/** The server that receives the load. */
export interface LoadTarget {
  readonly port: number;
  /** Process id of the server, whose CPU time and memory are measured. */
  readonly pid: number;
  readonly app: { readonly id: string; readonly key: string; readonly secret: string };
}

interface MeasurementPeriod {
  readonly warmUpSeconds: number;
  readonly durationSeconds: number;
}

/**
 * Publishes events to subscribers; each of the {@link requestsInFlight} publishers sends its next request when the events of
 * the previous one have been delivered to all subscribers.
 */
export interface PublishJob extends MeasurementPeriod {
  readonly kind: 'publish';
  readonly target: LoadTarget;
  readonly connections: number;
  /** True: every connection subscribes to its own private channel; false: all share one public channel. */
  readonly usesOwnChannels: boolean;
  readonly requestsInFlight: number;
  /** Number of events per request; more than one uses `batch_events`. */
  readonly eventsPerRequest: number;
  readonly payloadBytes: number;
}

/** Opens connections that each subscribe to their own private channel and stay open. */
export interface ConnectJob {
  readonly kind: 'connect';
  readonly target: LoadTarget;
  /** Total numbers of open connections to measure at, ascending. */
  readonly connectionCounts: readonly number[];
  /** Pause after the connections are opened, before the memory is read. */
  readonly settleSeconds: number;
}

/** Sends HTTP requests on several connections, one at a time on each. */
export interface RequestJob extends MeasurementPeriod {
  readonly kind: 'request';
  readonly target: Pick<LoadTarget, 'port' | 'pid'>;
  /** Number of connections. */
  readonly concurrency: number;
  /** True: every request uses a new connection; false: keep-alive. */
  readonly opensConnectionPerRequest: boolean;
  /** Raw HTTP requests, sent in rotation. */
  readonly requests: readonly string[];
  /** Status code of every response; any other one fails the job. */
  readonly expectedStatus: number;
}

export type LoadJob = PublishJob | ConnectJob | RequestJob;

/** Measured cost of the load. An operation is a delivered event, a request, or a connection with its subscription. */
export interface LoadResult {
  readonly operations: number;
  readonly operationsPerSecond: number;
  /** CPU time of the server process. */
  readonly cpuMicrosecondsPerOperation: number;
  /** Share of one CPU core used by the load generator; close to 1, the generator was the bottleneck. */
  readonly generatorCpuShare: number;
  /** Latency from publishing to a delivery, or from a request to its response. */
  readonly latencyMs?: { readonly p50: number; readonly p99: number };
  /** Number of expected deliveries that did not arrive. */
  readonly lost?: number;
  /** Number of deliveries beyond the expected number. */
  readonly duplicated?: number;
  /** Number of open connections in a {@link ConnectJob}. */
  readonly connections?: number;
  /** Growth of the server's resident memory since it had no connections, divided by the number of connections. */
  readonly bytesPerConnection?: number;
}
