import { ServerRestarting } from '@giftspire/pusher-protocol';
import type { Clock } from '../clock';
import type { SocketConnection } from './socket-connection';

const BATCH_INTERVAL_MS = 20;

export interface DrainSettings {
  readonly drainPerSecond: number;
  readonly drainSeconds: number;
  readonly closeGraceMs: number;
}

/**
 * Sends every connection away with 4200, "come back at once", in small batches: clients do come back at once,
 * and all together they would be a storm for the server that takes them over.
 *
 * @param connections - loses its members as their sockets close
 */
export async function drain(
  connections: Iterable<SocketConnection> & { readonly size: number },
  clock: Clock,
  { drainPerSecond, drainSeconds, closeGraceMs }: DrainSettings,
): Promise<void> {
  const everybody = [...connections];
  const perSecond = Math.max(drainPerSecond, everybody.length / drainSeconds);
  const batchSize = Math.max(1, Math.round((perSecond * BATCH_INTERVAL_MS) / 1000));
  for (let begin = 0; begin < everybody.length; begin += batchSize) {
    if (begin > 0) await clock.sleep(BATCH_INTERVAL_MS);
    for (const connection of everybody.slice(begin, begin + batchSize))
      connection.close(new ServerRestarting());
  }
  const deadlineMs = clock.monotonicMs() + closeGraceMs;
  while (connections.size > 0 && clock.monotonicMs() < deadlineMs)
    await clock.sleep(BATCH_INTERVAL_MS);
  for (const connection of connections) connection.terminate();
}
