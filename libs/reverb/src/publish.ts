import type { Applications } from './applications';
import { parseEvent } from './http/event-payload';
import { HttpError } from './http/http-error';
import type { EventDispatcher } from './protocol/event-dispatcher';

/** An event of the program the server runs in. */
export interface EventToPublish {
  /** 1 to 100. */
  readonly channels: readonly string[];
  readonly name: string;
  /** A string goes out as it is, anything else as JSON; at most 10 KB. */
  readonly data: unknown;
  /** Is not told, because it caused the event. */
  readonly exceptSocketId?: string;
}

/** There is no such app, or the HTTP API would not take the event either. */
export class PublishRefused extends Error {
  readonly code = 'PUBLISH_REFUSED';

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'PublishRefused';
  }
}

/** @throws PublishRefused */
export function publish(
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
    if (cause instanceof HttpError) throw new PublishRefused(cause.message, { cause });
    throw cause;
  }
}
