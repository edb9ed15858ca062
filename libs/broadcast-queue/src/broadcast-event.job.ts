import { parseBroadcastEvent, type BroadcastEvent } from '@giftspire/broadcasting';
import { InvalidJobPayloadError, Job, type JsonObject } from '@giftspire/queue';

/** Seven minutes in all: longer than it takes to restart or replace a WebSocket server. */
const DEFAULT_TRIES = 8;
/** As many as any event may ask for. */
const MAX_TRIES = 50;

/** "Send this event": a snapshot, so what browsers get is what was true at commit. On a queue of its own, never behind slow jobs. */
@Job({
  name: 'broadcasting.broadcast-event',
  queue: 'broadcasts',
  tries: MAX_TRIES,
  backoffSeconds: [1, 2, 5, 15, 30, 60, 300],
  timeoutSeconds: 30,
})
export class BroadcastEventJob {
  /** @param tries - attempts in all; the handler counts */
  constructor(
    readonly event: BroadcastEvent,
    readonly tries: number = DEFAULT_TRIES,
  ) {}

  /** @throws InvalidJobPayloadError when the payload is not one of {@link toPayload} */
  static fromPayload(payload: unknown): BroadcastEventJob {
    try {
      return new BroadcastEventJob(parseBroadcastEvent(payload), readTries(payload));
    } catch (error) {
      throw new InvalidJobPayloadError((error as Error).message, { cause: error });
    }
  }

  toPayload(): JsonObject {
    return { ...this.event, tries: this.tries };
  }
}

/** Undefined in what was dispatched before events had tries of their own. */
function readTries(payload: unknown): number | undefined {
  const { tries } = payload as { tries?: unknown };
  return typeof tries === 'number' ? tries : undefined;
}
