import type { RedisAddress } from '@giftspire/redis';

/** Options of a cluster: several servers that act as one towards clients and publishers, connected by Redis. */
export interface ScalingOptions {
  /** Address and credentials of the Redis server that connects the nodes. */
  readonly redis: RedisAddress;
  /**
   * Name of the Redis channel. Nodes with the same channel form one cluster, and have to be configured with the same
   * apps. Default `reverb`.
   */
  readonly channel?: string;
}
