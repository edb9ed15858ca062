import type { Route } from '../http/routes';
import type { Scaling } from './scaling';

/**
 * A call that is answered when the other nodes have, or are about to have, what it brought: who then goes to another
 * node finds it there.
 */
export function settledOnAllNodes(route: Route, scaling: Scaling): Route {
  if (route.method === 'GET') return route;
  return {
    ...route,
    endpoint: async (call) => {
      const answer = await route.endpoint(call);
      await scaling.settled();
      return answer;
    },
  };
}

/** What `/up` adds. It stays a 200: all nodes lose Redis together, and each still serves its own clients. */
export function conditionOf(scaling: Scaling): object {
  return {
    scaling: scaling.isConnected ? 'CONNECTED' : 'DISCONNECTED',
    nodes: scaling.peers.ids.length + 1,
  };
}
