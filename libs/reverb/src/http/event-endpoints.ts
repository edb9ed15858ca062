// Flow ⑦
// From: libs/reverb/src/http/http-api.ts (endpoint()
// To: libs/reverb/src/parse-event.ts (parseEvent)
// To: libs/reverb/src/protocol/event-dispatcher.ts (EventDispatcher)
import { MAX_EVENTS_PER_BATCH } from '@giftspire/pusher-protocol';
import { InvalidEvent, parseEvent, parseEventId } from '../parse-event';
import type { ChannelDirectory } from '../protocol/channel-directory';
import type { EventDispatcher } from '../protocol/event-dispatcher';
import { parseInfoParameter, readAttributes } from './channel-attributes';
import type { Endpoint } from './endpoint';
import type { EventDeduplicator } from './event-deduplicator';
import { HttpError } from './http-error';
import { isJsonObject } from './json-body';

/**
 * Creates `POST /apps/{id}/events`, which publishes one event on 1 to 100 channels and returns the attributes of these
 * channels that `info` lists. With an `event_id`, an extension of this server, an event that is published repeatedly
 * is delivered once per channel.
 */
export function createEventsEndpoint(
  dispatcher: EventDispatcher,
  directory: ChannelDirectory,
  deduplicator: EventDeduplicator,
): Endpoint {
  return convertInvalidEventsToHttpErrors(({ app, fields }) => {
    const event = parseEvent(fields);
    const attributes = parseInfoParameter(fields['info']);
    const eventId = parseEventId(fields['event_id']);
    const channels =
      eventId === undefined
        ? event.channels
        : deduplicator.claimChannels(app.id, eventId, event.channels);
    dispatcher.dispatch(app, { ...event, channels }, eventId);
    if (attributes.length === 0) return {};
    const attributesByChannel = event.channels.map((name) => [
      name,
      readAttributes(directory, app, name, attributes),
    ]);
    return { channels: Object.fromEntries(attributesByChannel) as object };
  });
}

/**
 * Creates `POST /apps/{id}/batch_events`, which publishes 1 to 10 events in order, or none of them if one is invalid.
 * Returns the attributes that `info` lists, for the first channel of each event.
 */
export function createBatchEventsEndpoint(
  dispatcher: EventDispatcher,
  directory: ChannelDirectory,
): Endpoint {
  return convertInvalidEventsToHttpErrors(({ app, fields: { batch } }) => {
    const events = parseBatch(batch);
    for (const { event } of events) dispatcher.dispatch(app, event);
    if (events.every(({ attributes }) => attributes.length === 0)) return {};
    return {
      batch: events.map(({ event, attributes }) =>
        readAttributes(directory, app, event.channels[0] ?? '', attributes),
      ),
    };
  });
}

/** Returns the events of a batch with the attributes that their `info` lists. @throws HttpError 400, InvalidEvent */
function parseBatch(batch: unknown) {
  if (!Array.isArray(batch)) throw new HttpError(400, 'batch must be an array');
  if (batch.length === 0 || batch.length > MAX_EVENTS_PER_BATCH)
    throw new HttpError(400, `batch must hold 1 to ${MAX_EVENTS_PER_BATCH} events`);
  return batch.map((fields: unknown, index) => {
    const fieldPrefix = `batch[${index}].`;
    if (!isJsonObject(fields)) throw new HttpError(400, `batch[${index}] must be an object`);
    return {
      event: parseEvent(fields, fieldPrefix),
      attributes: parseInfoParameter(fields['info'], fieldPrefix),
    };
  });
}

/** Returns the endpoint with each {@link InvalidEvent} replaced by HttpError 413 for too much data, 400 otherwise. */
function convertInvalidEventsToHttpErrors(endpoint: Endpoint): Endpoint {
  return (request) => {
    try {
      return endpoint(request);
    } catch (error) {
      if (!(error instanceof InvalidEvent)) throw error;
      throw new HttpError(error.reason === 'data-too-long' ? 413 : 400, error.message);
    }
  };
}
