import type { Applications } from './applications';
import { InvalidEvent, parseEvent } from './parse-event';
import type { EventDispatcher } from './protocol/event-dispatcher';

/** An event that the embedding program publishes directly, without the HTTP API. */
export interface EventToPublish {
  /** Names of the channels to publish on, 1 to 100. */
  readonly channels: readonly string[];
  readonly name: string;
  /** Payload of at most 10 KB. A string is sent unchanged, any other value as JSON. */
  readonly data: unknown;
  /** Socket id of the client that caused the event and therefore does not receive it. */
  readonly exceptSocketId?: string;
}

/** Thrown when an event is not published: the app is unknown, or the event is invalid as in the HTTP API. */
export class PublishRefused extends Error {
  readonly code = 'PUBLISH_REFUSED';

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'PublishRefused';
  }
}

/**
 * Validates an event and publishes it to the subscribers of its channels, cluster-wide.
 *
 * @throws PublishRefused if the app is unknown or the event is invalid
 */
export function publishEvent(
  applications: Applications,
  dispatcher: EventDispatcher,
  appId: string,
  { channels, name, data, exceptSocketId }: EventToPublish,
): void {
  const app = applications.findById(appId);
  if (app === undefined) throw new PublishRefused(`no app has the id ${appId}`);
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  try {
    const event = parseEvent({ name, data: text, channels, socket_id: exceptSocketId });
    dispatcher.dispatch(app, event);
  } catch (cause) {
    if (cause instanceof InvalidEvent) throw new PublishRefused(cause.message, { cause });
    throw cause;
  }
}
