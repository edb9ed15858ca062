import type { ReverbApp } from './application';
import { systemClock, type Clock } from './clock';
import type { ScalingOptions } from './cluster/scaling-options';
import { silentLogger, type ReverbLogger } from './logger';

/** What can be set about the server. Everything but {@link apps} has a default. */
export interface ReverbOptions {
  readonly apps: readonly ReverbApp[];
  /** Told to clients: silence after which they ping. Default 30. */
  readonly activityTimeoutSeconds?: number;
  /** Silence after which the server pings; at the latest when the client should have, {@link activityTimeoutSeconds}. Default 60. */
  readonly pingAfterSeconds?: number;
  /** Silence after such a ping that closes the connection with 4201. Default 25. */
  readonly pongTimeoutSeconds?: number;
  /** How long a client may stay without ever subscribing; then it is closed with 4202. Default 600; 0 for ever. */
  readonly subscribeTimeoutSeconds?: number;
  /**
   * Longest message a client may send; beyond it the connection is closed with 1009. Default 64 KiB: a client event
   * of 10 KB fits, whatever is escaped in it.
   */
  readonly maxMessageBytes?: number;
  /** Written but not yet taken by the client; beyond it the connection is closed with 4100. Default 512 KiB. */
  readonly maxBufferedBytes?: number;
  /** Longest body of an HTTP request. Default 1 MiB: a full batch whose every byte is escaped still fits. */
  readonly maxRequestBytes?: number;
  /** Open sockets of all apps together; more are answered 503 before the handshake. Default 0, any number. */
  readonly maxConnections?: number;
  /** Open sockets of one client address; more are answered 429 before the handshake. Default 0, any number. */
  readonly maxConnectionsPerAddress?: number;
  /** Handshakes of one client address in a second; more are answered 429. Default 0, any number. */
  readonly maxHandshakesPerAddressPerSecond?: number;
  /** Channels one connection may listen to; more are refused with 4100. Default 10,000; 0 for any number. */
  readonly maxSubscriptionsPerConnection?: number;
  /**
   * Whether a client without `protocol` parameter is refused with 4008. Default false: no stock client leaves it out,
   * but many a script does.
   */
  readonly requireProtocol?: boolean;
  /** Proxies whose `X-Forwarded-For` is believed: addresses or networks, e.g. `10.0.0.0/8`. Default none. */
  readonly trustedProxies?: readonly string[];
  /** Path below which everything is, `/up` too. Default: the root. */
  readonly path?: string;
  /**
   * At the end: how long the server says at `/up` that it is not ready, and takes no more clients, before it sends the
   * present ones away. Long enough for a load balancer to notice, they come back to another server. Default 0.
   */
  readonly drainDelaySeconds?: number;
  /** How fast connections are sent away then, unless {@link drainSeconds} asks for more. Default 500 a second. */
  readonly drainPerSecond?: number;
  /** Time in which all connections are sent away. Default 10. */
  readonly drainSeconds?: number;
  /** How long a client may take to answer a close frame before its socket is cut. Default 2000. */
  readonly closeGraceMs?: number;
  /** Several nodes behind one address, who tell each other over Redis. Default: this is the only one. */
  readonly scaling?: ScalingOptions;
  readonly logger?: ReverbLogger;
  /** Whether everything that is said is logged, at level debug and without secrets. Default false. */
  readonly logFrames?: boolean;
  readonly clock?: Clock;
}

/** {@link ReverbOptions} with every default filled in. */
export type ReverbSettings = Required<Omit<ReverbOptions, 'scaling'>> &
  Pick<ReverbOptions, 'scaling'>;

const DEFAULTS: Omit<ReverbSettings, 'apps'> = {
  activityTimeoutSeconds: 30,
  pingAfterSeconds: 60,
  pongTimeoutSeconds: 25,
  subscribeTimeoutSeconds: 600,
  maxMessageBytes: 64 * 1024,
  maxBufferedBytes: 512 * 1024,
  maxRequestBytes: 1024 * 1024,
  maxConnections: 0,
  maxConnectionsPerAddress: 0,
  maxHandshakesPerAddressPerSecond: 0,
  maxSubscriptionsPerConnection: 10_000,
  requireProtocol: false,
  trustedProxies: [],
  path: '',
  drainDelaySeconds: 0,
  drainPerSecond: 500,
  drainSeconds: 10,
  closeGraceMs: 2_000,
  logger: silentLogger,
  logFrames: false,
  clock: systemClock,
};

/** An app as the server serves it: what it does not say is what the server says. */
export function withServerDefaults(app: ReverbApp, settings: ReverbSettings): ReverbApp {
  return {
    ...app,
    activityTimeoutSeconds: app.activityTimeoutSeconds ?? settings.activityTimeoutSeconds,
    pingAfterSeconds: app.pingAfterSeconds ?? settings.pingAfterSeconds,
    maxMessageBytes: app.maxMessageBytes ?? settings.maxMessageBytes,
  };
}

export function withDefaults(options: ReverbOptions): ReverbSettings {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...DEFAULTS, ...(Object.fromEntries(given) as unknown as ReverbOptions) };
}
