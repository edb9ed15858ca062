import { runLoadJobInChildProcess } from '../load/run-load-job-in-child-process';
import type { LoadResult } from '../load/load-job';
import { MeasuredServer, type ServerName } from './measured-server';
import type { BenchmarkCase } from './scenarios';

/** Results by server; one entry per round with one result per step of the case. */
export type RoundResults = Readonly<Record<ServerName, LoadResult[][]>>;

export const SERVER_NAMES: readonly ServerName[] = ['giftspire', 'naive'];

/**
 * Measures both servers in alternation, so that other load on the machine affects both alike. Cases that measure memory
 * start new servers for every round. All others keep the servers and discard the first round, because the JIT has not yet
 * compiled the code.
 *
 * @param nodeFlags - Node.js flags for the real server
 */
export async function measureServersInAlternation(
  { createJob, restartsServersPerRound }: BenchmarkCase,
  rounds: number,
  nodeFlags: readonly string[],
): Promise<RoundResults> {
  const results: RoundResults = { giftspire: [], naive: [] };
  const roundsPerServerStart =
    restartsServersPerRound === true ? Array<number>(rounds).fill(1) : [rounds + 1];
  for (const roundCount of roundsPerServerStart) {
    const servers: [ServerName, MeasuredServer][] = [];
    try {
      for (const name of SERVER_NAMES)
        servers.push([
          name,
          await MeasuredServer.start(name, name === 'giftspire' ? nodeFlags : []),
        ]);
      for (let round = 0; round < roundCount; round += 1)
        for (const [name, server] of round % 2 === 0 ? servers : servers.toReversed()) {
          const result = await runLoadJobInChildProcess(createJob(server.target));
          if (round > 0 || roundCount === 1) results[name].push(result);
        }
    } finally {
      for (const [, server] of servers) await server.stop();
    }
  }
  return results;
}
