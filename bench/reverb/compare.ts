import { generateLoad } from '../load/generate-load';
import type { LoadResult } from '../load/load-job';
import { MeasuredServer, type ServerName } from './measured-server';
import type { Case } from './scenarios';

/** For each server a list with an entry for each round: the results of the steps of the case. */
export type Rounds = Readonly<Record<ServerName, LoadResult[][]>>;

export const SERVERS: readonly ServerName[] = ['giftspire', 'naive'];

/**
 * Measures both servers in turns, so that what else the machine does hits them alike. Memory is measured on fresh
 * processes. All else on warm ones, after a round that does not count: code that has run a few times costs a multiple.
 *
 * @param nodeFlags - for the real server
 */
export async function compare(
  { jobFor, onFreshServers }: Case,
  rounds: number,
  nodeFlags: readonly string[],
): Promise<Rounds> {
  const results: Rounds = { giftspire: [], naive: [] };
  const series = onFreshServers === true ? Array<number>(rounds).fill(1) : [rounds + 1];
  for (const length of series) {
    const servers: [ServerName, MeasuredServer][] = [];
    try {
      for (const name of SERVERS)
        servers.push([
          name,
          await MeasuredServer.start(name, name === 'giftspire' ? nodeFlags : []),
        ]);
      for (let round = 0; round < length; round += 1)
        for (const [name, server] of round % 2 === 0 ? servers : servers.toReversed()) {
          const result = await generateLoad(jobFor(server.target));
          if (round > 0 || length === 1) results[name].push(result);
        }
    } finally {
      for (const [, server] of servers) await server.stop();
    }
  }
  return results;
}
