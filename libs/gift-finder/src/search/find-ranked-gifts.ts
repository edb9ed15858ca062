// Flow ④
// From: libs/gift-finder/src/search/local-catalogue-provider.ts (findRankedGifts)
// To: libs/gift-finder/src/search/retrieval/candidate-retrieval.ts (CandidateRetrieval)
// To: libs/gift-finder/src/search/ranking/rank-gifts.ts (rankGifts)
import { readCandidates } from './candidate';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import { type RankedGift, rankGifts } from './ranking/rank-gifts';
import { computeReciprocalRankFusionScores } from './ranking/reciprocal-rank-fusion';
import { CandidateRetrieval, type RetrievalResult } from './retrieval/candidate-retrieval';
import { countProducts, type ProductCounts } from './retrieval/product-counts';
import type { SearchCriteria } from './search-criteria';

/** Maximum number of retrieved products that are ranked; for these, the properties that ranking uses are read. */
const MAX_CANDIDATES = 160;

/** Result of `findRankedGifts`: gifts, final criteria, and the counts that a search reports. */
export interface RankedGiftsWithCounts
  extends Pick<RetrievalResult, 'criteria' | 'usedStrategyCount'>, ProductCounts {
  /** At most 160 scored gifts, best first, before the selection for variety. */
  ranked: RankedGift[];
}

/**
 * Retrieves candidates, fuses their lists, scores the best ones, and counts all products and the eligible ones.
 *
 * @param onRanking - called when retrieval has finished and ranking starts
 */
export async function findRankedGifts(
  snapshot: CatalogueSnapshot,
  requestedCriteria: SearchCriteria,
  onRanking: () => void = () => undefined,
): Promise<RankedGiftsWithCounts> {
  const { lists, eligibilityParameters, criteria, matchesByProduct, usedStrategyCount } =
    await new CandidateRetrieval(snapshot, requestedCriteria).retrieve();
  onRanking();
  const fusedScores = computeReciprocalRankFusionScores(lists);
  const ids = [...fusedScores.keys()].toSorted(
    (a, b) => (fusedScores.get(b) ?? 0) - (fusedScores.get(a) ?? 0),
  );
  // Both run concurrently, so that PostgreSQL counts while this process ranks.
  const [ranked, counts] = await Promise.all([
    readCandidates(snapshot, ids.slice(0, MAX_CANDIDATES)).then((candidates) =>
      rankGifts(candidates, fusedScores, { criteria, matchesByProduct }),
    ),
    countProducts(snapshot, eligibilityParameters),
  ]);
  return { criteria, ranked, usedStrategyCount, ...counts };
}
