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
}

export type ClientEventSenders = 'members' | 'all' | 'none';

/** One tenant of the server. Always handed on as an argument, never held as "the current one". */
export class Application implements AppCredentials {
  readonly id: string;
  readonly key: string;
  readonly secret: string;
  readonly origins: OriginPolicy;
  readonly acceptClientEventsFrom: ClientEventSenders;

  constructor(app: ReverbApp) {
    this.id = app.id;
    this.key = app.key;
    this.secret = app.secret;
    this.acceptClientEventsFrom = app.acceptClientEventsFrom ?? 'members';
    this.origins = new OriginPolicy(app.allowedOrigins ?? ['*']);
  }
}
