import { candidatesOf } from './candidate';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import { type RankedGift, rankGifts } from './ranking/rank-gifts';
import { reciprocalRankFusion } from './ranking/reciprocal-rank-fusion';
import { type Counts, countProducts } from './retrieval/counts';
import { Retrieval, type Retrieved } from './retrieval/retrieval';
import type { SearchCriteria } from './search-criteria';

/** More are not looked at closely. */
const CANDIDATES_AT_MOST = 160;

/** What was found, best first, before alike gifts are thinned out. */
export interface FoundGifts extends Pick<Retrieved, 'criteria' | 'strategiesUsed'>, Counts {
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
  const { lists, filters, criteria, findings, strategiesUsed } = await new Retrieval(
    snapshot,
    asked,
  ).run();
  onRanking();
  const fused = reciprocalRankFusion(lists);
  const ids = [...fused.keys()].toSorted((a, b) => (fused.get(b) ?? 0) - (fused.get(a) ?? 0));
  // PostgreSQL counts while this process ranks.
  const [ranked, counts] = await Promise.all([
    candidatesOf(snapshot, ids.slice(0, CANDIDATES_AT_MOST)).then((candidates) =>
      rankGifts(candidates, fused, { criteria, findings }),
    ),
    countProducts(snapshot, filters),
  ]);
  return { criteria, ranked, strategiesUsed, ...counts };
}
