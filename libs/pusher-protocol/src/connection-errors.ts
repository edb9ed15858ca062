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

/** The `protocol` parameter is no whole number. */
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

/** Only asked of servers that insist on it. */
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

/** The client reads slower than it is written to. */
export class SlowConsumer extends PusherError {
  readonly code = 'SLOW_CONSUMER';
  readonly wireCode = 4100;
  constructor() {
    super('Too many unread messages');
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

/** Somebody connected and never wanted to hear anything. */
export class NeverSubscribed extends PusherError {
  readonly code = 'NEVER_SUBSCRIBED';
  readonly wireCode = 4202;
  constructor() {
    super('Closed for inactivity: no subscription');
  }
}
