import { parseBroadcastEvent, type BroadcastEvent } from '@giftspire/broadcasting';
import { InvalidJobPayloadError, Job, type JsonObject } from '@giftspire/queue';

/** "Send this event": a snapshot, so what browsers get is what was true at commit. On a queue of its own, never behind slow jobs. */
@Job({
  name: 'broadcasting.broadcast-event',
  queue: 'broadcasts',
  tries: 8,
  // Seven minutes in all: longer than it takes to restart or replace a WebSocket server.
  backoffSeconds: [1, 2, 5, 15, 30, 60, 300],
  timeoutSeconds: 30,
})
export class BroadcastEventJob {
  constructor(readonly event: BroadcastEvent) {}

  /** @throws InvalidJobPayloadError when the payload is not one of {@link toPayload} */
  static fromPayload(payload: unknown): BroadcastEventJob {
    try {
      return new BroadcastEventJob(parseBroadcastEvent(payload));
    } catch (error) {
      throw new InvalidJobPayloadError((error as Error).message, { cause: error });
    }
  }

  toPayload(): JsonObject {
    return { ...this.event };
  }
}
