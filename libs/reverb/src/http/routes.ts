import type { EventDispatcher } from '../protocol/event-dispatcher';
import { batchEventsEndpoint } from './batch-events-endpoint';
import type { Endpoint } from './endpoint';
import { eventsEndpoint } from './events-endpoint';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** What follows `/apps/{id}/`. */
  readonly pattern: RegExp;
  readonly endpoint: Endpoint;
}

/** The signed calls below `/apps/{id}/`. */
export function routes(dispatcher: EventDispatcher): readonly Route[] {
  return [
    { method: 'POST', pattern: /^events$/, endpoint: eventsEndpoint(dispatcher) },
    { method: 'POST', pattern: /^batch_events$/, endpoint: batchEventsEndpoint(dispatcher) },
  ];
}
