import type { EventDispatcher } from '../protocol/event-dispatcher';
import type { Endpoint } from './endpoint';
import { parseEvent } from './event-payload';
import { HttpError } from './http-error';
import { isJsonObject } from './json-body';

const MAX_EVENTS = 10;

/** `POST /apps/{id}/batch_events`: 1 to 10 events, in their order; all of them or, when one is wrong, none. */
export function batchEventsEndpoint(dispatcher: EventDispatcher): Endpoint {
  return ({ app, body: { batch } }) => {
    if (!Array.isArray(batch)) throw new HttpError(400, 'batch must be an array');
    if (batch.length === 0 || batch.length > MAX_EVENTS)
      throw new HttpError(400, `batch must hold 1 to ${MAX_EVENTS} events`);
    const events = batch.map((event: unknown, index) => {
      if (!isJsonObject(event)) throw new HttpError(400, `batch[${index}] must be an object`);
      return parseEvent(event, `batch[${index}].`);
    });
    for (const event of events) dispatcher.dispatch(app, event);
    return {};
  };
}
