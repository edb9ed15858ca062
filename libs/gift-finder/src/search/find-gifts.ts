import type { EntityManager } from 'typeorm';
import { type Candidate, CANDIDATES } from './candidate';
import { type RankedGift, rankGifts } from './ranking/rank-gifts';
import { reciprocalRankFusion } from './ranking/reciprocal-rank-fusion';
import { Retrieval, type Retrieved } from './retrieval/retrieval';
import type { SearchCriteria } from './search-criteria';

/** More are not looked at closely. */
const CANDIDATES_AT_MOST = 240;

/** What was found, best first, before alike gifts are thinned out. */
export interface FoundGifts extends Omit<Retrieved, 'lists' | 'findings'> {
  ranked: RankedGift[];
}

/**
 * Retrieval by several lists, their fusion, and a score of what the products are about.
 *
 * @param onRanking - told when all lists are there
 * @throws the signal's reason once it is aborted
 */
export async function findGifts(
  manager: EntityManager,
  asked: SearchCriteria,
  signal?: AbortSignal,
  onRanking: () => void = () => undefined,
): Promise<FoundGifts> {
  const { lists, findings, ...retrieved } = await new Retrieval(manager, asked, signal).run();
  onRanking();
  signal?.throwIfAborted();
  const fused = reciprocalRankFusion(lists);
  const ids = [...fused.keys()].toSorted((a, b) => (fused.get(b) ?? 0) - (fused.get(a) ?? 0));
  const candidates = await candidatesOf(manager, ids.slice(0, CANDIDATES_AT_MOST));
  const { criteria } = retrieved;
  return { ...retrieved, ranked: rankGifts(candidates, fused, { criteria, findings }) };
}

/** @returns in the order of the ids */
async function candidatesOf(manager: EntityManager, ids: readonly string[]): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const rows = await manager.query<Candidate[]>(CANDIDATES, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
