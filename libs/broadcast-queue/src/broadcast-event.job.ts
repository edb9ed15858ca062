import { parseBroadcastEvent, type BroadcastEvent } from '@giftspire/broadcasting';
import { InvalidJobPayloadError, Job, type JsonObject } from '@giftspire/queue';

/** Default number of attempts, which span seven minutes: longer than a restart of the WebSocket server takes. */
const DEFAULT_TRIES = 8;
/** Maximum of the `tries` option of an event. */
const MAX_TRIES = 50;

/** Job that publishes the snapshot of an event. It has a queue of its own, so that it does not wait behind slow jobs. */
@Job({
  name: 'broadcasting.broadcast-event',
  queue: 'broadcasts',
  tries: MAX_TRIES,
  backoffSeconds: [1, 2, 5, 15, 30, 60, 300],
  timeoutSeconds: 30,
})
export class BroadcastEventJob {
  /** @param tries - maximum number of attempts, which the handler enforces */
  constructor(
    readonly event: BroadcastEvent,
    readonly tries: number = DEFAULT_TRIES,
  ) {}

  /**
   * Creates the job from a payload written by {@link toPayload}.
   *
   * @throws InvalidJobPayloadError
   */
  static fromPayload(payload: unknown): BroadcastEventJob {
    try {
      return new BroadcastEventJob(parseBroadcastEvent(payload), findTriesOfPayload(payload));
    } catch (error) {
      throw new InvalidJobPayloadError((error as Error).message, { cause: error });
    }
  }

  toPayload(): JsonObject {
    return { ...this.event, tries: this.tries };
  }
}

/** Returns the maximum number of attempts; undefined in payloads of older versions, which did not store it. */
function findTriesOfPayload(payload: unknown): number | undefined {
  const { tries } = payload as { tries?: unknown };
  return typeof tries === 'number' ? tries : undefined;
}
