import type { RedisOptions } from 'ioredis';

/** Network address, credentials and database number of a Redis server. */
export interface RedisAddress {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  /** Database number. Default 0. */
  readonly db?: number;
  /** Connects with TLS. Default false. */
  readonly tls?: boolean;
}

/**
 * Converts an address to the options of an ioredis client. Timeouts, retries and queueing differ between clients, so
 * each caller adds its own to the result.
 */
export function toIoredisOptions({
  host,
  port,
  username,
  password,
  db,
  tls,
}: RedisAddress): RedisOptions {
  return { host, port, username, password, db, ...(tls === true && { tls: {} }) };
}
