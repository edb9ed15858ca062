/** A value is not a broadcast event; trying again will not help. */
export class InvalidBroadcastEventError extends Error {
  readonly code = 'BROADCAST_EVENT_INVALID';

  constructor(reason: string) {
    super(`not a broadcast event: ${reason}`);
    this.name = 'InvalidBroadcastEventError';
  }
}
