import { MAX_CHANNEL_NAME_LENGTH, MAX_CLIENT_EVENTS_PER_SECOND } from './limits';
import { PusherError } from './pusher-error';

/** The `auth` of a subscription is not valid for this connection and channel, or the user is not signed in. */
export class SubscriptionUnauthorized extends PusherError {
  readonly code = 'SUBSCRIPTION_UNAUTHORIZED';
  readonly wireCode = 4009;
  constructor(readonly channel: string) {
    super(`Subscription to ${channel} is unauthorized`);
  }
}

/** A client event names a channel that its sender is not subscribed to. */
export class NotSubscribed extends PusherError {
  readonly code = 'NOT_SUBSCRIBED';
  readonly wireCode = 4009;
  constructor(readonly channel: string) {
    super(`The client is not subscribed to ${channel}`);
  }
}

/** The `auth` of a `pusher:signin` is not valid for this connection and user. */
export class SigninUnauthorized extends PusherError {
  readonly code = 'SIGNIN_UNAUTHORIZED';
  readonly wireCode = 4009;
  constructor() {
    super('Sign-in is unauthorized');
  }
}

/** A second sign-in on one connection names another user. */
export class AlreadySignedIn extends PusherError {
  readonly code = 'ALREADY_SIGNED_IN';
  readonly wireCode = 4009;
  constructor() {
    super('The connection is signed in as another user');
  }
}

/** The presence channel has reached its maximum number of members. */
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

/** The connection has reached its maximum number of subscriptions. */
export class TooManySubscriptions extends PusherError {
  readonly code = 'TOO_MANY_SUBSCRIPTIONS';
  readonly wireCode = 4100;
  constructor(limit: number) {
    super(`A connection may subscribe to ${limit} channels`);
  }
}

/** A message of the client is malformed, has invalid fields or an unknown event. */
export class InvalidMessage extends PusherError {
  readonly code = 'INVALID_MESSAGE';
  readonly wireCode = 4200;
  constructor(problem: string) {
    super(`Invalid message: ${problem}`);
  }
}

export class InvalidChannelName extends PusherError {
  readonly code = 'INVALID_CHANNEL_NAME';
  readonly wireCode = 4200;
  constructor() {
    super(
      `Invalid channel name: 1 to ${MAX_CHANNEL_NAME_LENGTH} characters of A-Z a-z 0-9 _ - = @ , . ;`,
    );
  }
}

/** The client sent a client event to an app whose settings allow none. */
export class ClientEventsDisabled extends PusherError {
  readonly code = 'CLIENT_EVENTS_DISABLED';
  readonly wireCode = 4301;
  constructor() {
    super('The app does not have client messaging enabled');
  }
}

/** A client event breaks a rule of the protocol, e.g. has too much data or goes to a public channel. */
export class ClientEventRejected extends PusherError {
  readonly code = 'CLIENT_EVENT_REJECTED';
  readonly wireCode = 4301;
  constructor(reason: string) {
    super(`Client event rejected: ${reason}`);
  }
}

/** The connection sent more client events than the protocol allows in a second. */
export class ClientEventRateExceeded extends PusherError {
  readonly code = 'CLIENT_EVENT_RATE_EXCEEDED';
  readonly wireCode = 4301;
  constructor() {
    super(`Client event rejected: more than ${MAX_CLIENT_EVENTS_PER_SECOND} in a second`);
  }
}

/** A message is ignored, because the connection sent more than the app's `rateLimiting` allows. */
export class RateLimitExceeded extends PusherError {
  readonly code = 'RATE_LIMIT_EXCEEDED';
  readonly wireCode = 4301;
  constructor() {
    super('Rate limit exceeded');
  }
}

/** The watchlist of a sign-in exceeds the limit. The user is signed in, but the entries beyond it are ignored. */
export class WatchlistTooLong extends PusherError {
  readonly code = 'WATCHLIST_TOO_LONG';
  readonly wireCode = 4302;
  constructor(limit: number) {
    super(`Only the first ${limit} users of the watchlist are watched`);
  }
}
