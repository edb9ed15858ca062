import type { RedisAddress } from '../bullmq/queue-connection';

/** A Redis a test may write to: nobody else uses the keys that begin with its prefix. */
export interface TestRedis {
  readonly address: RedisAddress;
  start(): Promise<void>;
  /** Leaves nothing behind. */
  stop(): Promise<void>;
}
