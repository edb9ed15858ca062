import { candidatesOf } from './candidate';
import type { CatalogueSnapshot } from './catalogue-snapshot';
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
 */
export async function findGifts(
  snapshot: CatalogueSnapshot,
  asked: SearchCriteria,
  onRanking: () => void = () => undefined,
): Promise<FoundGifts> {
  const { lists, findings, ...retrieved } = await new Retrieval(snapshot, asked).run();
  onRanking();
  const fused = reciprocalRankFusion(lists);
  const ids = [...fused.keys()].toSorted((a, b) => (fused.get(b) ?? 0) - (fused.get(a) ?? 0));
  const candidates = await candidatesOf(snapshot, ids.slice(0, CANDIDATES_AT_MOST));
  const { criteria } = retrieved;
  return { ...retrieved, ranked: rankGifts(candidates, fused, { criteria, findings }) };
}
