// ⑦ of 10: search request → toast. From libs/broadcasting/src/reverb-driver.ts. To libs/reverb/src/protocol/event-dispatcher.ts.
import type { ChannelDirectory } from '../protocol/channel-directory';
import type { EventDispatcher } from '../protocol/event-dispatcher';
import type { DeliveredEvents } from './delivered-events';
import { attributesOf, parseInfo } from './channel-attributes';
import type { Endpoint } from './endpoint';
import { parseEvent, parseEventId } from './event-payload';

/**
 * `POST /apps/{id}/events`: one event to 1 to 100 channels; answers what `info` asks about each of them. With an
 * `event_id`, which other servers ignore, the same event is delivered once, however often it is published.
 */
export function eventsEndpoint(
  dispatcher: EventDispatcher,
  directory: ChannelDirectory,
  delivered: DeliveredEvents,
): Endpoint {
  return ({ app, fields }) => {
    const event = parseEvent(fields);
    const attributes = parseInfo(fields['info']);
    const eventId = parseEventId(fields['event_id']);
    const channels =
      eventId === undefined ? event.channels : delivered.take(app.id, eventId, event.channels);
    dispatcher.dispatch(app, { ...event, channels }, eventId);
    if (attributes.length === 0) return {};
    const answers = event.channels.map((name) => [
      name,
      attributesOf(directory, app, name, attributes),
    ]);
    return { channels: Object.fromEntries(answers) as object };
  };
}
