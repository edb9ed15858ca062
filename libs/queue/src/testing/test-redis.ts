import type { QueueRedisSettings } from '../bullmq/bull-connection';

/** A Redis server with a key prefix that only the test uses. */
export interface TestRedis {
  readonly address: QueueRedisSettings;
  start(): Promise<void>;
  /** Deletes the keys of the test, and stops the server if the test started it. */
  stop(): Promise<void>;
}
