import { Cluster } from './cluster/cluster';
import { LocalChangePublisher } from './cluster/local-change-publisher';
import type { ReverbSettings } from './options';

/** The membership in a cluster, and the publisher of this node's changes to the other nodes. */
export interface ClusterComponents {
  readonly cluster: Cluster;
  readonly localChangePublisher: LocalChangePublisher;
}

/**
 * Creates the components of a node in a cluster.
 *
 * @returns undefined without the option `scaling`, i.e. a single server
 */
export function createClusterComponents({
  scaling,
  clock,
  logger,
}: ReverbSettings): ClusterComponents | undefined {
  if (scaling === undefined) return undefined;
  const cluster = new Cluster(scaling, clock, logger);
  return { cluster, localChangePublisher: new LocalChangePublisher(cluster) };
}
