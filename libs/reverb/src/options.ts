import type { ReverbApp } from './application';
import { systemClock, type Clock } from './clock';
import type { ScalingOptions } from './cluster/scaling-options';
import { silentLogger, type ReverbLogger } from './logger';

/** Options of the server. All but {@link apps} may be left out. */
export interface ReverbOptions {
  readonly apps: readonly ReverbApp[];
  /** Seconds without a message after which clients send a ping, as announced to them. Default 30. */
  readonly activityTimeoutSeconds?: number;
  /**
   * Seconds without a message after which the server sends a ping; {@link activityTimeoutSeconds} if less. Default 60.
   */
  readonly pingAfterSeconds?: number;
  /** Seconds to wait for the response to a ping before the connection is closed with 4201. Default 25. */
  readonly pongTimeoutSeconds?: number;
  /** Seconds after which a connection that has never subscribed is closed with 4202. Default 600; 0 means never. */
  readonly subscribeTimeoutSeconds?: number;
  /**
   * Maximum size of a client's message, in bytes; a longer one closes the connection with 1009. Default 64 KiB, enough
   * for a client event of 10 KB in which every character is escaped.
   */
  readonly maxMessageBytes?: number;
  /** Maximum number of bytes buffered for a slow client; beyond it the client is closed with 4100. Default 512 KiB. */
  readonly maxBufferedBytes?: number;
  /** Maximum size of an HTTP request's body, in bytes. Default 1 MiB, enough for a batch with every byte escaped. */
  readonly maxRequestBytes?: number;
  /** Maximum number of open connections of all apps; further handshakes get status 503. Default 0, no limit. */
  readonly maxConnections?: number;
  /** Maximum number of open connections per client address; further handshakes get 429. Default 0, no limit. */
  readonly maxConnectionsPerAddress?: number;
  /** Maximum number of handshakes per client address and second; further ones get 429. Default 0, no limit. */
  readonly maxHandshakesPerAddressPerSecond?: number;
  /**
   * Maximum number of channels per connection; further subscriptions get error 4100. Default 10,000; 0 means no limit.
   */
  readonly maxSubscriptionsPerConnection?: number;
  /**
   * Closes connections without a `protocol` parameter with 4008. Default false: all stock clients send it, but many
   * scripts do not.
   */
  readonly requireProtocol?: boolean;
  /** Addresses or networks (`10.0.0.0/8`) of proxies whose `X-Forwarded-For` header is trusted. Default none. */
  readonly trustedProxies?: readonly string[];
  /** Path prefix of all endpoints, including `/up`. Default none. */
  readonly path?: string;
  /**
   * Seconds between the start of a shutdown, from which on `/up` and handshakes get status 503, and the closing of the
   * first connection; gives load balancers time to notice. Default 0.
   */
  readonly drainDelaySeconds?: number;
  /** Number of connections closed per second in a shutdown; more if {@link drainSeconds} requires it. Default 500. */
  readonly drainPerSecond?: number;
  /** Seconds in which all connections are closed during a shutdown. Default 10. */
  readonly drainSeconds?: number;
  /**
   * Milliseconds to wait for a client's close frame before its socket is destroyed, and during a shutdown for responses
   * to pending HTTP requests. Default 2000.
   */
  readonly closeGraceMs?: number;
  /** Connects this server to other nodes of a cluster over Redis. Default: a single server. */
  readonly scaling?: ScalingOptions;
  /** Receives the server's log. Default: nothing is logged. */
  readonly logger?: ReverbLogger;
  /** Logs every frame received and sent at level debug, without secrets. Default false. */
  readonly logFrames?: boolean;
  /** Source of the time and of timers; tests replace it. Default: the system clock. */
  readonly clock?: Clock;
}

/** {@link ReverbOptions} in which every option but `scaling` has a value. */
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

/** Returns a copy of the app in which timeouts and the message size that it leaves out are those of the server. */
export function toAppWithServerDefaults(app: ReverbApp, settings: ReverbSettings): ReverbApp {
  return {
    ...app,
    activityTimeoutSeconds: app.activityTimeoutSeconds ?? settings.activityTimeoutSeconds,
    pingAfterSeconds: app.pingAfterSeconds ?? settings.pingAfterSeconds,
    maxMessageBytes: app.maxMessageBytes ?? settings.maxMessageBytes,
  };
}

/** Returns the options with defaults in place of those that are missing or undefined. */
export function toSettingsWithDefaults(options: ReverbOptions): ReverbSettings {
  const definedOptions = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...DEFAULTS, ...(Object.fromEntries(definedOptions) as unknown as ReverbOptions) };
}
