import { generateLoad } from '../load/generate-load';
import type { LoadResult } from '../load/load-job';
import { MeasuredServer, type ServerName } from './measured-server';
import type { Case } from './scenarios';

/** For each server a list with an entry for each round: the results of the steps of the case. */
export type Rounds = Readonly<Record<ServerName, LoadResult[][]>>;

export const SERVERS: readonly ServerName[] = ['giftspire', 'naive'];

/**
 * Measures both servers in turns, so that what else the machine does hits them alike.
 *
 * @param nodeFlags - for the real server
 */
export async function compare(
  { jobFor }: Case,
  rounds: number,
  nodeFlags: readonly string[],
): Promise<Rounds> {
  const results: Rounds = { giftspire: [], naive: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? SERVERS : SERVERS.toReversed()) {
      // A fresh process each time: no round inherits the heap of the one before.
      const server = await MeasuredServer.start(name, name === 'giftspire' ? nodeFlags : []);
      try {
        results[name].push(await generateLoad(jobFor(server.target)));
      } finally {
        await server.stop();
      }
    }
  }
  return results;
}
