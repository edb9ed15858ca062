import type { Cluster } from './cluster/cluster';
import { ClusterConnectionTerminator } from './cluster/cluster-connection-terminator';
import type { ClusterComponents } from './create-cluster-components';
import type { ProtocolComponents } from './create-protocol-components';
import { createRoutes } from './http/create-routes';
import type { Route } from './http/endpoint';
import { EventDeduplicator } from './http/event-deduplicator';
import { HttpApi } from './http/http-api';
import { HttpRouter } from './http/http-router';
import { SIGNATURE_VALIDITY_SECONDS } from './http/replay-guard';
import type { ReverbSettings } from './options';
import { ChannelDirectory } from './protocol/channel-directory';

/** The components that handle plain HTTP requests. */
export interface HttpComponents {
  readonly httpRouter: HttpRouter;
  readonly deduplicator: EventDeduplicator;
}

/** Creates the router of the HTTP API and the health check. In a cluster, requests take effect on all nodes. */
export function createHttpComponents(
  { clock, logger, maxRequestBytes }: ReverbSettings,
  protocol: ProtocolComponents,
  clusterComponents?: ClusterComponents,
): HttpComponents {
  const { cluster, localChangePublisher } = clusterComponents ?? {};
  const { applications, dispatcher, bindings, terminator, connections } = protocol;
  const deduplicator = new EventDeduplicator(clock);
  const routes = createRoutes({
    dispatcher,
    deduplicator,
    bindings,
    terminator: cluster ? new ClusterConnectionTerminator(terminator, cluster) : terminator,
    directory: new ChannelDirectory(protocol.channels, protocol.eventCache),
    countConnections: (app) => connections.countClusterWide(app),
    findConnection: (app, socketId) => connections.find(app, socketId),
    bindRemoteConnection:
      localChangePublisher &&
      ((...binding) => localChangePublisher.bindRemoteConnection(...binding)),
  });
  const api = new HttpApi(
    applications,
    cluster ? routes.map((route) => toClusterWideRoute(route, cluster)) : routes,
    clock,
    maxRequestBytes,
    cluster &&
      ((...request) => cluster.claimKey(`replay:${request.join(':')}`, SIGNATURE_VALIDITY_SECONDS)),
  );
  const httpRouter = new HttpRouter(api, logger, cluster && (() => cluster.readHealth()));
  return { httpRouter, deduplicator };
}

/**
 * Returns a `POST` route that responds only after its changes were published to all nodes, so that a client whose next
 * request reaches another node finds the changes there. A `GET` route is returned unchanged.
 */
function toClusterWideRoute(route: Route, cluster: Cluster): Route {
  if (route.method === 'GET') return route;
  return {
    ...route,
    endpoint: async (request) => {
      const response = await route.endpoint(request);
      await cluster.waitUntilPublished();
      return response;
    },
  };
}
