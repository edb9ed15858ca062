// ⑦ of 10: search request → toast. From libs/broadcasting/src/reverb-driver.ts. To libs/reverb/src/protocol/event-dispatcher.ts.
import type { ChannelDirectory } from '../protocol/channel-directory';
import type { EventDispatcher } from '../protocol/event-dispatcher';
import { attributesOf, parseInfo } from './channel-attributes';
import type { Endpoint } from './endpoint';
import { parseEvent } from './event-payload';

/** `POST /apps/{id}/events`: one event to 1 to 100 channels; answers what `info` asks about each of them. */
export function eventsEndpoint(dispatcher: EventDispatcher, directory: ChannelDirectory): Endpoint {
  return ({ app, fields }) => {
    const event = parseEvent(fields);
    const attributes = parseInfo(fields['info']);
    dispatcher.dispatch(app, event);
    if (attributes.length === 0) return {};
    const channels = event.channels.map((name) => [
      name,
      attributesOf(directory, app, name, attributes),
    ]);
    return { channels: Object.fromEntries(channels) as object };
  };
}
