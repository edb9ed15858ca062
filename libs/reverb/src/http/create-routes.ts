import type { Application } from '../application';
import type { UserBindings } from '../protocol/user-bindings';
import type { ChannelDirectory } from '../protocol/channel-directory';
import type { Connection } from '../protocol/connection';
import type { EventDispatcher } from '../protocol/event-dispatcher';
import type { ConnectionTerminator } from '../protocol/connection-terminator';
import {
  createChannelEndpoint,
  createChannelsEndpoint,
  createChannelUsersEndpoint,
} from './channel-endpoints';
import {
  createBindConnectionEndpoint,
  createConnectionCountEndpoint,
  createTerminateConnectionsEndpoint,
  type BindRemoteConnection,
} from './connection-endpoints';
import type { Route } from './endpoint';
import type { EventDeduplicator } from './event-deduplicator';
import { createBatchEventsEndpoint, createEventsEndpoint } from './event-endpoints';

/** The components that the endpoints of the HTTP API use. */
export interface RouteDependencies {
  readonly dispatcher: EventDispatcher;
  readonly directory: ChannelDirectory;
  readonly deduplicator: EventDeduplicator;
  readonly bindings: UserBindings;
  readonly terminator: ConnectionTerminator;
  /** Returns the number of open connections of an app, cluster-wide. */
  countConnections(app: Application): number;
  /** Returns the connection if it is open on this node, undefined otherwise. */
  findConnection(app: Application, socketId: string): Connection | undefined;
  /** Binds a connection of another node; undefined if the server is not part of a cluster. */
  readonly bindRemoteConnection: BindRemoteConnection | undefined;
}

/** Creates all routes of the HTTP API, i.e. those whose paths start with `/apps/{id}/`. */
export function createRoutes(dependencies: RouteDependencies): readonly Route[] {
  const { dispatcher, directory, deduplicator, bindings, terminator } = dependencies;
  return [
    {
      method: 'POST',
      pathPattern: /^events$/,
      endpoint: createEventsEndpoint(dispatcher, directory, deduplicator),
    },
    {
      method: 'POST',
      pathPattern: /^batch_events$/,
      endpoint: createBatchEventsEndpoint(dispatcher, directory),
    },
    { method: 'GET', pathPattern: /^channels$/, endpoint: createChannelsEndpoint(directory) },
    {
      method: 'GET',
      pathPattern: /^channels\/([^/]+)$/,
      endpoint: createChannelEndpoint(directory),
    },
    {
      method: 'GET',
      pathPattern: /^channels\/([^/]+)\/users$/,
      endpoint: createChannelUsersEndpoint(directory),
    },
    {
      method: 'GET',
      pathPattern: /^connections$/,
      endpoint: createConnectionCountEndpoint((app) => dependencies.countConnections(app)),
    },
    {
      method: 'POST',
      pathPattern: /^users\/([^/]+)\/terminate_connections$/,
      endpoint: createTerminateConnectionsEndpoint(terminator),
    },
    {
      method: 'POST',
      pathPattern: /^users\/([^/]+)\/bind_connection$/,
      endpoint: createBindConnectionEndpoint(
        bindings,
        (app, socketId) => dependencies.findConnection(app, socketId),
        dependencies.bindRemoteConnection,
      ),
    },
  ];
}
