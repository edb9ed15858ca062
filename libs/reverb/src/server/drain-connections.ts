import { ServerRestarting } from '@giftspire/pusher-protocol';
import type { Clock } from '../clock';
import type { SocketConnection } from './socket-connection';

/** Time between two batches of closed connections, in milliseconds. */
const BATCH_INTERVAL_MS = 20;

/** Pace and maximum durations of draining: connections per second, seconds, milliseconds. See `ReverbOptions`. */
export interface DrainSettings {
  readonly drainPerSecond: number;
  readonly drainSeconds: number;
  readonly closeGraceMs: number;
}

/**
 * Closes every connection with 4200, after which clients reconnect immediately. Closes them in small batches, so that
 * the server they reconnect to is not overloaded. Sockets still open after `closeGraceMs` are destroyed.
 *
 * @param connections - live collection from which connections disappear as their sockets close
 */
export async function drainConnections(
  connections: Iterable<SocketConnection> & { readonly size: number },
  clock: Clock,
  { drainPerSecond, drainSeconds, closeGraceMs }: DrainSettings,
): Promise<void> {
  const all = [...connections];
  const perSecond = Math.max(drainPerSecond, all.length / drainSeconds);
  const batchSize = Math.max(1, Math.round((perSecond * BATCH_INTERVAL_MS) / 1000));
  for (let begin = 0; begin < all.length; begin += batchSize) {
    if (begin > 0) await clock.sleep(BATCH_INTERVAL_MS);
    for (const connection of all.slice(begin, begin + batchSize))
      connection.close(new ServerRestarting());
  }
  const deadlineMs = clock.monotonicMs() + closeGraceMs;
  while (connections.size > 0 && clock.monotonicMs() < deadlineMs)
    await clock.sleep(BATCH_INTERVAL_MS);
  for (const connection of connections) connection.terminate();
}
