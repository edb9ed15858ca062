// ⑦ of 10: search request → toast. From libs/broadcasting/src/reverb-driver.ts. To libs/reverb/src/protocol/event-dispatcher.ts.
import type { EventDispatcher } from '../protocol/event-dispatcher';
import type { Endpoint } from './endpoint';
import { parseEvent } from './event-payload';

/** `POST /apps/{id}/events`: one event to 1 to 100 channels. */
export function eventsEndpoint(dispatcher: EventDispatcher): Endpoint {
  return ({ app, body }) => {
    dispatcher.dispatch(app, parseEvent(body));
    return {};
  };
}
