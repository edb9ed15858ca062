import type { AppCredentials } from '@giftspire/pusher-protocol';
import { OriginPolicy } from './protocol/origin-policy';

/** One tenant of the server, as configured. */
export interface ReverbApp {
  readonly id: string;
  readonly key: string;
  readonly secret: string;
  /** Where browsers may connect from: `*`, a host with wildcards, or a full origin. Default `['*']`. */
  readonly allowedOrigins?: readonly string[];
  /**
   * Who may send events to other clients: `members`, the subscribers of the channel (default), `all`, whoever is
   * connected, or `none`.
   */
  readonly acceptClientEventsFrom?: ClientEventSenders;
  /** Whether the subscribers of a channel are told how many they are. Default false. */
  readonly subscriptionCount?: boolean;
  /** Whether signed-in users are told who of their watchlist comes and goes. Default false. */
  readonly watchlist?: boolean;
  /**
   * How long a connection may take to sign in or to subscribe with a signature before it is closed with 4009.
   * Default 0, for ever.
   */
  readonly userAuthenticationSeconds?: number;
}

export type ClientEventSenders = 'members' | 'all' | 'none';

/** One tenant of the server. Always handed on as an argument, never held as "the current one". */
export class Application implements AppCredentials {
  readonly id: string;
  readonly key: string;
  readonly secret: string;
  readonly origins: OriginPolicy;
  readonly acceptClientEventsFrom: ClientEventSenders;
  readonly subscriptionCount: boolean;
  readonly watchlist: boolean;
  readonly userAuthenticationSeconds: number;

  constructor(app: ReverbApp) {
    this.id = app.id;
    this.key = app.key;
    this.secret = app.secret;
    this.acceptClientEventsFrom = app.acceptClientEventsFrom ?? 'members';
    this.subscriptionCount = app.subscriptionCount ?? false;
    this.watchlist = app.watchlist ?? false;
    this.userAuthenticationSeconds = app.userAuthenticationSeconds ?? 0;
    this.origins = new OriginPolicy(app.allowedOrigins ?? ['*']);
  }
}
