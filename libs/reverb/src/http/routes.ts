import type { Application } from '../application';
import type { ChannelDirectory } from '../protocol/channel-directory';
import type { EventDispatcher } from '../protocol/event-dispatcher';
import type { Bindings } from '../protocol/bindings';
import type { Connection } from '../protocol/connection';
import type { Terminating } from '../protocol/terminations';
import { batchEventsEndpoint } from './batch-events-endpoint';
import { bindEndpoint, type BindElsewhere } from './bind-endpoint';
import { channelEndpoint } from './channel-endpoint';
import { channelUsersEndpoint } from './channel-users-endpoint';
import { channelsEndpoint } from './channels-endpoint';
import { connectionsEndpoint } from './connections-endpoint';
import type { Endpoint } from './endpoint';
import { terminateEndpoint } from './terminate-endpoint';
import type { DeliveredEvents } from './delivered-events';
import { eventsEndpoint } from './events-endpoint';

export interface Route {
  /** A HEAD is answered like a GET. */
  readonly method: 'GET' | 'POST';
  /** What follows `/apps/{id}/`; its group is the parameter. */
  readonly pattern: RegExp;
  readonly endpoint: Endpoint;
}

/** What the endpoints work with. */
export interface RouteParts {
  readonly dispatcher: EventDispatcher;
  readonly directory: ChannelDirectory;
  readonly delivered: DeliveredEvents;
  readonly bindings: Bindings;
  readonly terminations: Terminating;
  countConnections(app: Application): number;
  findConnection(app: Application, socketId: string): Connection | undefined;
  /** Tries it on the other nodes; undefined when there are none. */
  readonly bindElsewhere: BindElsewhere | undefined;
}

/** The signed calls below `/apps/{id}/`. */
export function routes(parts: RouteParts): readonly Route[] {
  const { dispatcher, directory } = parts;
  return [
    {
      method: 'POST',
      pattern: /^events$/,
      endpoint: eventsEndpoint(dispatcher, directory, parts.delivered),
    },
    {
      method: 'POST',
      pattern: /^batch_events$/,
      endpoint: batchEventsEndpoint(dispatcher, directory),
    },
    { method: 'GET', pattern: /^channels$/, endpoint: channelsEndpoint(directory) },
    { method: 'GET', pattern: /^channels\/([^/]+)$/, endpoint: channelEndpoint(directory) },
    {
      method: 'GET',
      pattern: /^channels\/([^/]+)\/users$/,
      endpoint: channelUsersEndpoint(directory),
    },
    {
      method: 'GET',
      pattern: /^connections$/,
      endpoint: connectionsEndpoint((app) => parts.countConnections(app)),
    },
    {
      method: 'POST',
      pattern: /^users\/([^/]+)\/terminate_connections$/,
      endpoint: terminateEndpoint(parts.terminations),
    },
    {
      method: 'POST',
      pattern: /^users\/([^/]+)\/bind_connection$/,
      endpoint: bindEndpoint(
        parts.bindings,
        (app, socketId) => parts.findConnection(app, socketId),
        parts.bindElsewhere,
      ),
    },
  ];
}
