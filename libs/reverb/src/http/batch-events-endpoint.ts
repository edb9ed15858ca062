import { MAX_EVENTS_PER_BATCH } from '@giftspire/pusher-protocol';
import type { ChannelDirectory } from '../protocol/channel-directory';
import type { EventDispatcher } from '../protocol/event-dispatcher';
import { attributesOf, parseInfo } from './channel-attributes';
import type { Endpoint } from './endpoint';
import { parseEvent } from './event-payload';
import { HttpError } from './http-error';
import { isJsonObject } from './json-body';

/**
 * `POST /apps/{id}/batch_events`: 1 to 10 events, in their order; all of them or, when one is wrong, none.
 * Answers what `info` asks about the channel of each, when any does.
 */
export function batchEventsEndpoint(
  dispatcher: EventDispatcher,
  directory: ChannelDirectory,
): Endpoint {
  return ({ app, fields: { batch } }) => {
    const events = parseBatch(batch);
    for (const { event } of events) dispatcher.dispatch(app, event);
    if (events.every(({ attributes }) => attributes.length === 0)) return {};
    return {
      batch: events.map(({ event, attributes }) =>
        attributesOf(directory, app, event.channels[0] ?? '', attributes),
      ),
    };
  };
}

function parseBatch(batch: unknown) {
  if (!Array.isArray(batch)) throw new HttpError(400, 'batch must be an array');
  if (batch.length === 0 || batch.length > MAX_EVENTS_PER_BATCH)
    throw new HttpError(400, `batch must hold 1 to ${MAX_EVENTS_PER_BATCH} events`);
  return batch.map((fields: unknown, index) => {
    const where = `batch[${index}].`;
    if (!isJsonObject(fields)) throw new HttpError(400, `batch[${index}] must be an object`);
    return { event: parseEvent(fields, where), attributes: parseInfo(fields['info'], where) };
  });
}
