import type { ConnectJob, PublishJob, RequestJob, LoadTarget } from '../load/load-job';
import { createMarkedData } from '../load/event-marker';
import { createSignedRequestText } from '../load/raw-requests';

/** Command line options that set the amount of load and the measured time. */
export interface ScenarioOptions {
  /** Number of subscribers in fanout, unicast and batch. */
  readonly connections: number;
  /** Numbers of connections to measure in connect. */
  readonly connectSteps: readonly number[];
  /** Numbers of events in flight in fanout. */
  readonly inFlight: readonly number[];
  /** Number of requests in flight in unicast, batch and http. */
  readonly publishers: number;
  /** Size of an event's data in bytes. */
  readonly payload: number;
  /** Unmeasured time before a round, in seconds. */
  readonly warmup: number;
  /** Measured time of a round, in seconds. */
  readonly duration: number;
  /** Pause before the memory is read, in seconds. */
  readonly settle: number;
}

/** One measured load; a scenario has one or more. */
export interface BenchmarkCase {
  readonly title: string;
  /** True for a memory measurement, which needs new server processes in every round. */
  readonly restartsServersPerRound?: true;
  createJob(target: LoadTarget): PublishJob | ConnectJob | RequestJob;
}

export type ScenarioName = 'connect' | 'fanout' | 'unicast' | 'batch' | 'http';

const EVENTS_PER_BATCH = 10;
/** Number of different requests, so that the server cannot benefit from repeated input. */
const DISTINCT_REQUESTS = 256;

/** Functions that return the cases of a scenario for the given options. */
export const CASE_FACTORIES_BY_SCENARIO: Readonly<
  Record<ScenarioName, (options: ScenarioOptions) => readonly BenchmarkCase[]>
> = {
  connect: ({ connectSteps, settle }) => [
    {
      title: 'connect',
      restartsServersPerRound: true,
      createJob: (target) => ({
        kind: 'connect',
        target,
        connectionCounts: connectSteps,
        settleSeconds: settle,
      }),
    },
  ],
  fanout: (options) =>
    options.inFlight.map((requestsInFlight) => ({
      title: `fanout to ${options.connections}, ${requestsInFlight} in flight`,
      createJob: (target) =>
        createPublishJob(options, { target, requestsInFlight, usesOwnChannels: false }),
    })),
  unicast: (options) => [
    {
      title: `unicast over ${options.connections}, ${options.publishers} in flight`,
      createJob: (target) => createPublishJob(options, { target }),
    },
  ],
  batch: (options) => [
    {
      title: `batch of ${EVENTS_PER_BATCH} unicasts, ${options.publishers} in flight`,
      createJob: (target) =>
        createPublishJob(options, { target, eventsPerRequest: EVENTS_PER_BATCH }),
    },
  ],
  http: (options) =>
    [false, true].map((opensConnectionPerRequest) => ({
      title: opensConnectionPerRequest ? 'http, a connection each' : 'http, keep-alive',
      createJob: (target) => ({
        kind: 'request',
        target,
        concurrency: options.publishers,
        opensConnectionPerRequest,
        requests: createSignedRequestTexts(target, options.payload),
        expectedStatus: 200,
        warmUpSeconds: options.warmup,
        durationSeconds: options.duration,
      }),
    })),
};

function createPublishJob(
  { connections, publishers, payload, warmup, duration }: ScenarioOptions,
  overrides: Pick<PublishJob, 'target'> & Partial<PublishJob>,
): PublishJob {
  return {
    kind: 'publish',
    connections,
    usesOwnChannels: true,
    requestsInFlight: publishers,
    eventsPerRequest: 1,
    payloadBytes: payload,
    warmUpSeconds: warmup,
    durationSeconds: duration,
    ...overrides,
  };
}

/** Returns signed publish requests for a channel without subscribers. */
function createSignedRequestTexts({ app }: LoadTarget, payloadBytes: number): string[] {
  return Array.from({ length: DISTINCT_REQUESTS }, (_, index) =>
    createSignedRequestText(app, 'events', {
      name: 'bench',
      channel: 'bench',
      data: createMarkedData(index, payloadBytes),
    }),
  );
}
