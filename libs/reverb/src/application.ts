import type { AppCredentials } from '@giftspire/pusher-protocol';
import { OriginPolicy } from './protocol/origin-policy';
import type { WebhookTarget } from './webhooks/webhook-event';

/** Configuration of one app, i.e. one tenant of the server. Apps share neither channels nor users. */
export interface ReverbApp {
  readonly id: string;
  readonly key: string;
  readonly secret: string;
  /**
   * Accepts connections and HTTP requests. Default true; if false, connections get code 4003 and requests status 403.
   */
  readonly enabled?: boolean;
  /** Origins that browsers may connect from: `*`, a host with wildcards, or a full origin. Default `['*']`. */
  readonly allowedOrigins?: readonly string[];
  /**
   * Accepts clients without an `Origin` header, i.e. clients that are not browsers, whatever `allowedOrigins` is.
   * Default false, as in Laravel Reverb: they are accepted only if `allowedOrigins` contains `*`.
   */
  readonly allowMissingOrigin?: boolean;
  /** Seconds without a message after which clients send a ping, as announced to them. Default: the server's. */
  readonly activityTimeoutSeconds?: number;
  /**
   * Seconds without a message after which the server sends a ping; at most the activity timeout. Default: the server's.
   */
  readonly pingAfterSeconds?: number;
  /** Maximum number of open connections, cluster-wide; further ones are closed with 4004. Default 0, no limit. */
  readonly maxConnections?: number;
  /** Maximum size of a client's message, in bytes; a longer one closes the connection. Default: the server's. */
  readonly maxMessageBytes?: number;
  /** Clients that may send client events on a channel. Default `members`. */
  readonly acceptClientEventsFrom?: ClientEventSenders;
  /** Limits the rate of a connection's messages of any kind. Default: no limit. */
  readonly rateLimiting?: RateLimiting;
  /** Sends `subscription_count` events to the subscribers of a channel. Default false. */
  readonly subscriptionCount?: boolean;
  /** Notifies signed-in users when users of their watchlist come online or go offline. Default false. */
  readonly watchlist?: boolean;
  /**
   * Seconds after which a connection that has neither signed in nor subscribed to a channel with a signature is closed
   * with 4009. Default 0, never.
   */
  readonly userAuthenticationSeconds?: number;
  /**
   * Rejects a signed HTTP request that is received a second time. Default false, because the Pusher SDKs sign two equal
   * events of the same second identically, and both have to be delivered.
   */
  readonly replayProtection?: boolean;
  /** URLs that receive webhooks about the app's channels. Default none. */
  readonly webhooks?: readonly WebhookTarget[];
}

/** Clients that may send client events: subscribers of the channel, all connected clients, or none. */
export type ClientEventSenders = 'members' | 'all' | 'none';

/** Maximum rate of a connection's messages, and the consequence of exceeding it. */
export interface RateLimiting {
  /** Maximum number of messages per connection in a window of {@link decaySeconds}. */
  readonly maxAttempts: number;
  /** Length of a window, in seconds; a window starts with the first message after the previous one. */
  readonly decaySeconds: number;
  /** Closes a connection that exceeds the limit; if false, the connection gets an error for each further message. */
  readonly terminateOnLimit: boolean;
}

/** {@link ReverbApp} in which every setting but `rateLimiting` has a value. */
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

/** The settings of an app, with its allowed origins compiled to a policy. */
interface SettingsAndOrigins {
  readonly settings: AppSettings;
  readonly origins: OriginPolicy;
}

/**
 * One app, i.e. one tenant of the server. Its settings may change while clients are connected; its id does not.
 * Functions receive the app as an argument: one process serves several, so there is no global current app.
 */
export class Application implements AppCredentials {
  readonly id: string;
  private current: SettingsAndOrigins;

  constructor(app: ReverbApp) {
    this.id = app.id;
    this.current = toSettingsAndOrigins(app);
  }

  /** Replaces the settings; they apply to existing connections too. */
  replaceSettings(app: ReverbApp): void {
    this.current = toSettingsAndOrigins(app);
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

/** Applies the defaults to missing and undefined settings, and compiles the allowed origins. */
function toSettingsAndOrigins(app: ReverbApp): SettingsAndOrigins {
  const definedSettings = Object.entries(app).filter(([, value]) => value !== undefined);
  const settings = {
    ...DEFAULTS,
    ...(Object.fromEntries(definedSettings) as unknown as ReverbApp),
  };
  const { allowedOrigins, allowMissingOrigin } = settings;
  return { settings, origins: new OriginPolicy(allowedOrigins, allowMissingOrigin) };
}
