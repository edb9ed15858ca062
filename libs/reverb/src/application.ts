import type { AppCredentials } from '@giftspire/pusher-protocol';
import { OriginPolicy } from './protocol/origin-policy';
import type { WebhookTarget } from './webhooks/webhook-event';

/** One tenant of the server, as configured. */
export interface ReverbApp {
  readonly id: string;
  readonly key: string;
  readonly secret: string;
  /** Whether the app may be used. Default true. */
  readonly enabled?: boolean;
  /** Where browsers may connect from: `*`, a host with wildcards, or a full origin. Default `['*']`. */
  readonly allowedOrigins?: readonly string[];
  /**
   * Whether clients that send no origin, which browsers always do, pass all the same. Default false, as in Laravel
   * Reverb: then `allowedOrigins` has to be `*` for them.
   */
  readonly allowMissingOrigin?: boolean;
  /** Told to clients: silence after which they ping. Default: that of the server. */
  readonly activityTimeoutSeconds?: number;
  /** Silence after which the server pings. Default: that of the server. */
  readonly pingAfterSeconds?: number;
  /** How many sockets may be open at once; more are closed with 4004. Default 0, any number. */
  readonly maxConnections?: number;
  /** Longest message of a client. Default: that of the server. */
  readonly maxMessageBytes?: number;
  /**
   * Who may send events to other clients: `members`, the subscribers of the channel (default), `all`, whoever is
   * connected, or `none`.
   */
  readonly acceptClientEventsFrom?: ClientEventSenders;
  /** Limits what a client says, whatever it is. Default: no limit. */
  readonly rateLimiting?: RateLimiting;
  /** Whether the subscribers of a channel are told how many they are. Default false. */
  readonly subscriptionCount?: boolean;
  /** Whether signed-in users are told who of their watchlist comes and goes. Default false. */
  readonly watchlist?: boolean;
  /**
   * How long a connection may take to sign in or to subscribe with a signature before it is closed with 4009.
   * Default 0, for ever.
   */
  readonly userAuthenticationSeconds?: number;
  /**
   * Whether a signed request is taken only once. Default false: the SDKs sign two equal events of one second
   * equally, and both shall arrive.
   */
  readonly replayProtection?: boolean;
  /** Addresses that are told what happens on channels. Default none. */
  readonly webhooks?: readonly WebhookTarget[];
}

export type ClientEventSenders = 'members' | 'all' | 'none';

export interface RateLimiting {
  /** Messages of one connection in {@link decaySeconds}, counted from the first of them. */
  readonly maxAttempts: number;
  readonly decaySeconds: number;
  /** Whether the connection is closed when it says more; else it is only told. */
  readonly terminateOnLimit: boolean;
}

/** {@link ReverbApp} with every default filled in. */
type AppSettings = Required<Omit<ReverbApp, 'rateLimiting'>> & Pick<ReverbApp, 'rateLimiting'>;

const DEFAULTS: Omit<AppSettings, 'id' | 'key' | 'secret'> = {
  enabled: true,
  allowedOrigins: ['*'],
  allowMissingOrigin: false,
  activityTimeoutSeconds: 30,
  pingAfterSeconds: 60,
  maxConnections: 0,
  maxMessageBytes: 64 * 1024,
  acceptClientEventsFrom: 'members',
  rateLimiting: undefined,
  subscriptionCount: false,
  watchlist: false,
  userAuthenticationSeconds: 0,
  replayProtection: false,
  webhooks: [],
};

/**
 * One tenant of the server. Always handed on as an argument, never held as "the current one".
 * What it is allowed may change under its connections; its id does not.
 */
export class Application implements AppCredentials {
  readonly id: string;
  private current!: { readonly settings: AppSettings; readonly origins: OriginPolicy };

  constructor(app: ReverbApp) {
    this.id = app.id;
    this.configure(app);
  }

  configure(app: ReverbApp): void {
    const given = Object.entries(app).filter(([, value]) => value !== undefined);
    const settings = { ...DEFAULTS, ...(Object.fromEntries(given) as unknown as ReverbApp) };
    const { allowedOrigins, allowMissingOrigin } = settings;
    this.current = { settings, origins: new OriginPolicy(allowedOrigins, allowMissingOrigin) };
  }

  get key(): string {
    return this.current.settings.key;
  }

  get secret(): string {
    return this.current.settings.secret;
  }

  get origins(): OriginPolicy {
    return this.current.origins;
  }

  get settings(): AppSettings {
    return this.current.settings;
  }
}
