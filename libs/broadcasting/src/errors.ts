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

  constructor() {
    super('the subscription is not allowed');
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
