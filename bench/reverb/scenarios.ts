import type { ConnectJob, PublishJob, RequestJob, Target } from '../load/load-job';
import { markedData } from '../load/marker';
import { signedRequest } from '../load/signed-request';

/** How much is measured. */
export interface Effort {
  readonly connections: number;
  readonly connectSteps: readonly number[];
  readonly inFlight: readonly number[];
  readonly publishers: number;
  /** Bytes of data in an event. */
  readonly payload: number;
  /** Seconds. */
  readonly warmup: number;
  /** Seconds. */
  readonly duration: number;
  /** Seconds. */
  readonly settle: number;
}

/** One row of the table. */
export interface Case {
  readonly title: string;
  /** Whether each round starts the servers anew, as memory has to be measured. */
  readonly onFreshServers?: true;
  jobFor(target: Target): PublishJob | ConnectJob | RequestJob;
}

export type ScenarioName = 'connect' | 'fanout' | 'unicast' | 'batch' | 'http';

const EVENTS_PER_BATCH = 10;
/** Different ones, so that nothing is recognised. */
const REQUESTS = 256;

export const SCENARIOS: Readonly<Record<ScenarioName, (effort: Effort) => readonly Case[]>> = {
  connect: ({ connectSteps: steps, settle }) => [
    {
      title: 'connect',
      onFreshServers: true,
      jobFor: (target) => ({ kind: 'connect', target, steps, settleSeconds: settle }),
    },
  ],
  fanout: (effort) =>
    effort.inFlight.map((requestsInFlight) => ({
      title: `fanout to ${effort.connections}, ${requestsInFlight} in flight`,
      jobFor: (target) => publishing(effort, { target, requestsInFlight, ownChannels: false }),
    })),
  unicast: (effort) => [
    {
      title: `unicast over ${effort.connections}, ${effort.publishers} in flight`,
      jobFor: (target) => publishing(effort, { target }),
    },
  ],
  batch: (effort) => [
    {
      title: `batch of ${EVENTS_PER_BATCH} unicasts, ${effort.publishers} in flight`,
      jobFor: (target) => publishing(effort, { target, eventsPerRequest: EVENTS_PER_BATCH }),
    },
  ],
  http: (effort) =>
    [false, true].map((newConnections) => ({
      title: newConnections ? 'http, a connection each' : 'http, keep-alive',
      jobFor: (target) => ({
        kind: 'request',
        target,
        concurrency: effort.publishers,
        newConnections,
        requests: requests(target, effort.payload),
        status: 200,
        warmUpSeconds: effort.warmup,
        durationSeconds: effort.duration,
      }),
    })),
};

function publishing(
  { connections, publishers, payload, warmup, duration }: Effort,
  what: Pick<PublishJob, 'target'> & Partial<PublishJob>,
): PublishJob {
  return {
    kind: 'publish',
    connections,
    ownChannels: true,
    requestsInFlight: publishers,
    eventsPerRequest: 1,
    payloadBytes: payload,
    warmUpSeconds: warmup,
    durationSeconds: duration,
    ...what,
  };
}

/** Signed events for a channel nobody listens to. */
function requests({ app }: Target, payloadBytes: number): string[] {
  return Array.from({ length: REQUESTS }, (_, index) =>
    signedRequest(app, 'events', {
      name: 'bench',
      channel: 'bench',
      data: markedData(index, payloadBytes),
    }),
  );
}
