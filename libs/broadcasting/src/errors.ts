/** A value is not a broadcast event; trying again will not help. */
export class InvalidBroadcastEventError extends Error {
  readonly code = 'BROADCAST_EVENT_INVALID';

  constructor(reason: string) {
    super(`not a broadcast event: ${reason}`);
    this.name = 'InvalidBroadcastEventError';
  }
}

/** The server that holds the sockets did not take an event. */
export class BroadcastFailedError extends Error {
  readonly code = 'BROADCAST_FAILED';

  /**
   * @param status - HTTP status of the refusal; undefined when there was no answer
   */
  constructor(
    message: string,
    readonly status: number | undefined,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'BroadcastFailedError';
  }
}

/** Somebody may not subscribe to a channel, or there is no such channel: from outside it is the same. */
export class ChannelForbiddenError extends Error {
  readonly code = 'CHANNEL_FORBIDDEN';

  /** @param reason - for logs; clients are told nothing of it */
  constructor(reason = 'the subscription is not allowed', options?: ErrorOptions) {
    super(reason, options);
    this.name = 'ChannelForbiddenError';
  }
}

/** A channel pattern in the source is malformed; found when the process starts. */
export class InvalidChannelPatternError extends Error {
  readonly code = 'CHANNEL_PATTERN_INVALID';

  constructor(pattern: string) {
    super(`"${pattern}" is no channel pattern; write e.g. App.Models.User.{id}`);
    this.name = 'InvalidChannelPatternError';
  }
}

/** The master key of encrypted channels is not one; found when the process starts. */
export class InvalidEncryptionKeyError extends Error {
  readonly code = 'ENCRYPTION_KEY_INVALID';

  constructor() {
    super('the master key of encrypted channels must be 32 bytes as base64');
    this.name = 'InvalidEncryptionKeyError';
  }
}

/** An event goes to an encrypted channel, and there is no master key to encrypt it with. */
export class EncryptionKeyMissingError extends Error {
  readonly code = 'ENCRYPTION_KEY_MISSING';

  constructor(readonly channel: string) {
    super(`an event for ${channel} needs the master key of encrypted channels, and none is set`);
    this.name = 'EncryptionKeyMissingError';
  }
}

/** An event is larger than servers take; sending it again will not help, sending an id instead of the whole will. */
export class BroadcastTooLargeError extends Error {
  readonly code = 'BROADCAST_TOO_LARGE';

  /**
   * @param what - the payload, after encryption if it is encrypted, or the request that carries it
   */
  constructor(
    eventName: string,
    what: 'payload' | 'request',
    readonly bytes: number,
    readonly maxBytes: number,
  ) {
    super(
      `the ${what} of the event "${eventName}" has ${bytes} bytes, ${maxBytes} are allowed; ` +
        'send the id of what it is about and let clients fetch the rest',
    );
    this.name = 'BroadcastTooLargeError';
  }
}

/** What `@Broadcastable` says of a class contradicts itself; found when the class is loaded. */
export class InvalidBroadcastableError extends Error {
  readonly code = 'BROADCASTABLE_INVALID';

  constructor(className: string, problem: string) {
    super(`@Broadcastable of ${className}: ${problem}`);
    this.name = 'InvalidBroadcastableError';
  }
}

/** An event that is to be sent after a commit was dispatched without the transaction, or where there is no queue. */
export class BroadcastTransactionError extends Error {
  readonly code = 'BROADCAST_TRANSACTION';

  constructor(message: string) {
    super(message);
    this.name = 'BroadcastTransactionError';
  }
}
