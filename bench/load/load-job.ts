/** A server under load. */
export interface Target {
  readonly port: number;
  /** Whose processor time and memory are measured. */
  readonly pid: number;
  readonly app: { readonly id: string; readonly key: string; readonly secret: string };
}

interface Timing {
  readonly warmUpSeconds: number;
  readonly durationSeconds: number;
}

/** Events are published as fast as those in flight arrive. */
export interface PublishJob extends Timing {
  readonly kind: 'publish';
  readonly target: Target;
  readonly connections: number;
  /** Whether each connection is on a private channel of its own; else all are on the same public one. */
  readonly ownChannels: boolean;
  readonly requestsInFlight: number;
  /** More than one makes it a batch. */
  readonly eventsPerRequest: number;
  readonly payloadBytes: number;
}

/** Connections are opened, each subscribes to a private channel of its own and stays. */
export interface ConnectJob {
  readonly kind: 'connect';
  readonly target: Target;
  /** Ascending: what is there stays, the difference is added. */
  readonly steps: readonly number[];
  readonly settleSeconds: number;
}

/** One request after the other on each of some connections. */
export interface RequestJob extends Timing {
  readonly kind: 'request';
  readonly target: Pick<Target, 'port' | 'pid'>;
  readonly concurrency: number;
  /** Whether a connection is opened for each request. */
  readonly newConnections: boolean;
  /** Raw HTTP requests, sent in turn. */
  readonly requests: readonly string[];
  /** Any other status is an error. */
  readonly status: number;
}

export type LoadJob = PublishJob | ConnectJob | RequestJob;

/** What the load cost the server. An operation is a delivery, a request, or a connection with its subscription. */
export interface LoadResult {
  readonly operations: number;
  readonly operationsPerSecond: number;
  readonly cpuMicrosecondsPerOperation: number;
  /** Share of one processor the generator itself used; near 1 it was the limit. */
  readonly generatorLoad: number;
  /** From publishing to each delivery, or from a request to its answer. */
  readonly latencyMs?: { readonly p50: number; readonly p99: number };
  readonly lost?: number;
  readonly duplicated?: number;
  /** Open ones, in a {@link ConnectJob}. */
  readonly connections?: number;
  /** What the process grew by since there was no connection, divided by their number. */
  readonly bytesPerConnection?: number;
}
