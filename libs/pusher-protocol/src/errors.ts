import { errorFrame } from './server-frames';

/**
 * What a server tells a client that it does not do. Each error knows its own frame; the ranges of
 * {@link wireCode} decide what a client does when the connection is *closed* with it:
 * 4000–4099 stay away, 4100–4199 come back after a second, 4200–4299 come back at once.
 */
export abstract class PusherError extends Error {
  /** Stable name for programs. */
  abstract readonly code: string;
  /** Number on the wire. */
  abstract readonly wireCode: number;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }

  /** The `pusher:error` frame. */
  toFrame(): string {
    return errorFrame(this.wireCode, this.message);
  }
}

export class ApplicationNotFound extends PusherError {
  readonly code = 'APPLICATION_NOT_FOUND';
  readonly wireCode = 4001;
  constructor() {
    super('Application does not exist');
  }
}

export class UnsupportedProtocol extends PusherError {
  readonly code = 'UNSUPPORTED_PROTOCOL';
  readonly wireCode = 4007;
  constructor() {
    super('Unsupported protocol version');
  }
}

export class OriginNotAllowed extends PusherError {
  readonly code = 'ORIGIN_NOT_ALLOWED';
  readonly wireCode = 4009;
  constructor() {
    super('Origin not allowed');
  }
}

export class SubscriptionUnauthorized extends PusherError {
  readonly code = 'SUBSCRIPTION_UNAUTHORIZED';
  readonly wireCode = 4009;
  constructor(readonly channel: string) {
    super(`Subscription to ${channel} is unauthorized`);
  }
}

/** The presence channel has as many members as it can have. */
export class PresenceChannelFull extends PusherError {
  readonly code = 'PRESENCE_CHANNEL_FULL';
  readonly wireCode = 4100;
  constructor(
    readonly channel: string,
    maxMembers: number,
  ) {
    super(`${channel} has ${maxMembers} members already`);
  }
}

/** The client reads slower than it is written to. */
export class SlowConsumer extends PusherError {
  readonly code = 'SLOW_CONSUMER';
  readonly wireCode = 4100;
  constructor() {
    super('Too many unread messages');
  }
}

export class InvalidMessage extends PusherError {
  readonly code = 'INVALID_MESSAGE';
  readonly wireCode = 4200;
  constructor(what: string) {
    super(`Invalid message: ${what}`);
  }
}

export class InvalidChannelName extends PusherError {
  readonly code = 'INVALID_CHANNEL_NAME';
  readonly wireCode = 4200;
  constructor() {
    super('Invalid channel name: 1 to 164 characters of A-Z a-z 0-9 _ - = @ , . ;');
  }
}

/** The server goes away; the client shall look for another one at once. */
export class ServerRestarting extends PusherError {
  readonly code = 'SERVER_RESTARTING';
  readonly wireCode = 4200;
  constructor() {
    super('Server is restarting');
  }
}

export class PongNotReceived extends PusherError {
  readonly code = 'PONG_NOT_RECEIVED';
  readonly wireCode = 4201;
  constructor() {
    super('Pong reply not received in time');
  }
}

export class ClientEventsDisabled extends PusherError {
  readonly code = 'CLIENT_EVENTS_DISABLED';
  readonly wireCode = 4301;
  constructor() {
    super('The app does not have client messaging enabled');
  }
}

/** A client event that the protocol does not allow. */
export class ClientEventRejected extends PusherError {
  readonly code = 'CLIENT_EVENT_REJECTED';
  readonly wireCode = 4301;
  constructor(why: string) {
    super(`Client event rejected: ${why}`);
  }
}

export class ClientEventRateExceeded extends PusherError {
  readonly code = 'CLIENT_EVENT_RATE_EXCEEDED';
  readonly wireCode = 4301;
  constructor() {
    super('Client event rejected: more than 10 in a second');
  }
}

/** Only who listens to a channel may speak on it. */
export class NotSubscribed extends PusherError {
  readonly code = 'NOT_SUBSCRIBED';
  readonly wireCode = 4009;
  constructor(readonly channel: string) {
    super(`The client is not subscribed to ${channel}`);
  }
}

export class SigninUnauthorized extends PusherError {
  readonly code = 'SIGNIN_UNAUTHORIZED';
  readonly wireCode = 4009;
  constructor() {
    super('Sign-in is unauthorized');
  }
}

/** A connection belongs to one user as long as it lasts. */
export class AlreadySignedIn extends PusherError {
  readonly code = 'ALREADY_SIGNED_IN';
  readonly wireCode = 4009;
  constructor() {
    super('The connection is signed in as another user');
  }
}

/** The application ended all connections of the user. */
export class UserTerminated extends PusherError {
  readonly code = 'USER_TERMINATED';
  readonly wireCode = 4009;
  constructor() {
    super('Connection terminated by the application');
  }
}

/** The app wants to know its users, and this one did not say who he is. */
export class AuthenticationTimedOut extends PusherError {
  readonly code = 'AUTHENTICATION_TIMED_OUT';
  readonly wireCode = 4009;
  constructor() {
    super('Connection was not authorized in time');
  }
}

/** Somebody connected and never wanted to hear anything. */
export class NeverSubscribed extends PusherError {
  readonly code = 'NEVER_SUBSCRIBED';
  readonly wireCode = 4202;
  constructor() {
    super('Closed for inactivity: no subscription');
  }
}

export class WatchlistTooLong extends PusherError {
  readonly code = 'WATCHLIST_TOO_LONG';
  readonly wireCode = 4302;
  constructor(limit: number) {
    super(`Only the first ${limit} users of the watchlist are watched`);
  }
}

export class ApplicationDisabled extends PusherError {
  readonly code = 'APPLICATION_DISABLED';
  readonly wireCode = 4003;
  constructor() {
    super('Application is disabled');
  }
}

export class ConnectionQuotaExceeded extends PusherError {
  readonly code = 'CONNECTION_QUOTA_EXCEEDED';
  readonly wireCode = 4004;
  constructor() {
    super('Application is over connection quota');
  }
}

export class RateLimitExceeded extends PusherError {
  readonly code = 'RATE_LIMIT_EXCEEDED';
  readonly wireCode = 4301;
  constructor() {
    super('Rate limit exceeded');
  }
}

/** Goes on after the rate limit was reached; 4301 as a close code would keep the client away for ever. */
export class TooManyMessages extends PusherError {
  readonly code = 'TOO_MANY_MESSAGES';
  readonly wireCode = 4100;
  constructor() {
    super('Rate limit exceeded');
  }
}
