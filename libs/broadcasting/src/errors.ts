/** An event cannot be broadcast, because a channel, its name or its payload is invalid. A retry fails as well. */
export class InvalidBroadcastEventError extends Error {
  readonly code = 'BROADCAST_EVENT_INVALID';

  constructor(reason: string) {
    super(`not a broadcast event: ${reason}`);
    this.name = 'InvalidBroadcastEventError';
  }
}

/** The WebSocket server rejected an event or did not respond. */
export class BroadcastFailedError extends Error {
  readonly code = 'BROADCAST_FAILED';

  /** @param status - HTTP status of the response; undefined when there was none */
  constructor(
    message: string,
    readonly status: number | undefined,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'BroadcastFailedError';
  }
}

/** A user may not subscribe to a channel or sign in, or no pattern matches the channel. Clients do not learn the reason. */
export class ChannelForbiddenError extends Error {
  readonly code = 'CHANNEL_FORBIDDEN';

  /** @param reason - for logs only, not for the response to the client */
  constructor(reason = 'the subscription is not allowed', options?: ErrorOptions) {
    super(reason, options);
    this.name = 'ChannelForbiddenError';
  }
}

/** A channel pattern in the source code is malformed. Thrown when the process starts. */
export class InvalidChannelPatternError extends Error {
  readonly code = 'CHANNEL_PATTERN_INVALID';

  constructor(pattern: string) {
    super(`"${pattern}" is not a valid channel pattern; write e.g. App.Models.User.{id}`);
    this.name = 'InvalidChannelPatternError';
  }
}

/** The master key of encrypted channels is not 32 bytes as base64. Thrown when the process starts. */
export class InvalidEncryptionKeyError extends Error {
  readonly code = 'ENCRYPTION_KEY_INVALID';

  constructor() {
    super('the master key of encrypted channels must be 32 bytes as base64');
    this.name = 'InvalidEncryptionKeyError';
  }
}

/** An event for an encrypted channel cannot be encrypted, because no master key is configured. */
export class EncryptionKeyMissingError extends Error {
  readonly code = 'ENCRYPTION_KEY_MISSING';

  constructor(readonly channel: string) {
    super(`an event for ${channel} needs the master key of encrypted channels, and none is set`);
    this.name = 'EncryptionKeyMissingError';
  }
}

/** An event is larger than the server accepts. A retry fails as well; broadcast an id and let clients fetch the data. */
export class BroadcastTooLargeError extends Error {
  readonly code = 'BROADCAST_TOO_LARGE';

  /** @param part - part of the event that is too large: the payload (after encryption) or the HTTP request */
  constructor(
    eventName: string,
    part: 'payload' | 'request',
    readonly bytes: number,
    readonly maxBytes: number,
  ) {
    super(
      `the ${part} of the event "${eventName}" has ${bytes} bytes, ${maxBytes} are allowed; ` +
        'broadcast an id instead and let clients fetch the data',
    );
    this.name = 'BroadcastTooLargeError';
  }
}

/** The options of `@Broadcastable` are invalid or contradict each other. Thrown when the class is loaded. */
export class InvalidBroadcastableError extends Error {
  readonly code = 'BROADCASTABLE_INVALID';

  constructor(className: string, problem: string) {
    super(`@Broadcastable of ${className}: ${problem}`);
    this.name = 'InvalidBroadcastableError';
  }
}

/**
 * An event cannot be published after a commit: `afterCommit` without `within()`, or `within()` with `now`, without a queue
 * or with an object that is not a transaction.
 */
export class BroadcastTransactionError extends Error {
  readonly code = 'BROADCAST_TRANSACTION';

  constructor(message: string) {
    super(message);
    this.name = 'BroadcastTransactionError';
  }
}
