import { PusherError } from './pusher-error';

export class ApplicationNotFound extends PusherError {
  readonly code = 'APPLICATION_NOT_FOUND';
  readonly wireCode = 4001;
  constructor() {
    super('Application does not exist');
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

/** The `protocol` query parameter is not a whole number. */
export class InvalidProtocolVersion extends PusherError {
  readonly code = 'INVALID_PROTOCOL_VERSION';
  readonly wireCode = 4006;
  constructor() {
    super('Invalid version string format');
  }
}

export class UnsupportedProtocol extends PusherError {
  readonly code = 'UNSUPPORTED_PROTOCOL';
  readonly wireCode = 4007;
  constructor() {
    super('Unsupported protocol version');
  }
}

/** The `protocol` query parameter is missing on a server with `requireProtocol`. */
export class NoProtocolVersion extends PusherError {
  readonly code = 'NO_PROTOCOL_VERSION';
  readonly wireCode = 4008;
  constructor() {
    super('No protocol version supplied');
  }
}

export class OriginNotAllowed extends PusherError {
  readonly code = 'ORIGIN_NOT_ALLOWED';
  readonly wireCode = 4009;
  constructor() {
    super('Origin not allowed');
  }
}

/** The application terminated the user's connections. */
export class UserTerminated extends PusherError {
  readonly code = 'USER_TERMINATED';
  readonly wireCode = 4009;
  constructor() {
    super('Connection terminated by the application');
  }
}

/** The client neither signed in nor made an authorized subscription within the app's `userAuthenticationSeconds`. */
export class AuthenticationTimedOut extends PusherError {
  readonly code = 'AUTHENTICATION_TIMED_OUT';
  readonly wireCode = 4009;
  constructor() {
    super('Connection was not authorized in time');
  }
}

/** The client reads more slowly than the server writes: too many bytes wait in the send buffer. */
export class SlowConsumer extends PusherError {
  readonly code = 'SLOW_CONSUMER';
  readonly wireCode = 4100;
  constructor() {
    super('Too many unread messages');
  }
}

/**
 * Closes a connection that exceeded the message rate limit. The code is not 4301, because pusher-js never reconnects
 * after that.
 */
export class TooManyMessages extends PusherError {
  readonly code = 'TOO_MANY_MESSAGES';
  readonly wireCode = 4100;
  constructor() {
    super('Rate limit exceeded');
  }
}

/** The server is shutting down; the client should reconnect immediately. */
export class ServerRestarting extends PusherError {
  readonly code = 'SERVER_RESTARTING';
  readonly wireCode = 4200;
  constructor() {
    super('Server is restarting');
  }
}

/** The client did not respond to a ping in time. */
export class PongNotReceived extends PusherError {
  readonly code = 'PONG_NOT_RECEIVED';
  readonly wireCode = 4201;
  constructor() {
    super('Pong reply not received in time');
  }
}

/** The client did not subscribe to any channel within `subscribeTimeoutSeconds`. */
export class NeverSubscribed extends PusherError {
  readonly code = 'NEVER_SUBSCRIBED';
  readonly wireCode = 4202;
  constructor() {
    super('Closed for inactivity: no subscription');
  }
}
