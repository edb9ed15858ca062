// Flow ④
// From: libs/gift-finder/src/processing/process-search-request.handler.ts (CatalogueProvider)
// To: libs/gift-finder/src/search/find-gifts.ts (findGifts)
// To: libs/gift-finder/src/search/ranking/select-varied-gifts.ts (selectVariedGifts)
// To: libs/gift-finder/src/search/compose-recommendation.ts (composeRecommendation)
import type { SearchOptions } from '@giftspire/contracts';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CatalogueProvider, ProviderStage } from '../catalogue/providers/catalogue-provider';
import type { StoredRecommendation } from '../orders/generated-order.entity';
import { type ProductTexts, PRODUCT_TEXTS_SQL } from './candidate';
import { CatalogueSnapshot } from './catalogue-snapshot';
import { EXPLAINER, type Explainer } from './explaining/explainer';
import { findGifts } from './find-gifts';
import { findNearestPrice } from './nearest-price';
import { type RankedGift } from './ranking/rank-gifts';
import { selectVariedGifts } from './ranking/select-varied-gifts';
import { composeRecommendation } from './compose-recommendation';
import { toSearchCriteria } from './search-criteria';
import type { SearchOutcome } from './search-outcome';

/**
 * Catalogue provider that recommends products from the database. Budget, safety and stock exclude products; all other
 * criteria only rank them.
 */
@Injectable()
export class LocalCatalogueProvider implements CatalogueProvider {
  constructor(
    private readonly dataSource: DataSource,
    @Optional() @Inject(EXPLAINER) private readonly explainer?: Explainer,
  ) {}

  /**
   * Searches the catalogue. Deterministic: the same options on the same catalogue return the same recommendations.
   *
   * @param signal - checked before every query
   * @param onStage - called when a stage starts; must not throw
   * @throws the signal's reason once it is aborted
   */
  async search(
    options: SearchOptions,
    signal?: AbortSignal,
    onStage: (stage: ProviderStage) => void = () => undefined,
  ): Promise<SearchOutcome> {
    const requestedCriteria = toSearchCriteria(options);
    // One snapshot, so that counts and recommendations agree even while the catalogue is being seeded.
    const searchSnapshot = async (snapshot: CatalogueSnapshot) => {
      const { criteria, ranked, ...counts } = await findGifts(snapshot, requestedCriteria, () =>
        onStage('ranking'),
      );
      const selected = selectVariedGifts(ranked, criteria.maxResults);
      signal?.throwIfAborted();
      onStage('explaining');
      const texts = await readProductTexts(snapshot, selected);
      return {
        recommendations: texts.map(([gift, text]) =>
          composeRecommendation(gift, text, criteria, options),
        ),
        metadata: {
          total_products_searched: counts.searched,
          products_after_filtering: counts.remaining,
          search_strategies_used: counts.strategiesUsed,
        },
        ...(selected.length === 0 && {
          nearestPrice: await findNearestPrice(snapshot, criteria),
        }),
      };
    };
    const outcome = await CatalogueSnapshot.withSnapshot(this.dataSource, searchSnapshot, signal);
    // Outside the transaction, because the language model may take seconds.
    return { ...outcome, recommendations: await this.rephraseReasons(outcome, options, signal) };
  }

  private async rephraseReasons(
    { recommendations }: SearchOutcome,
    { output_language: language = 'English' }: SearchOptions,
    signal?: AbortSignal,
  ): Promise<StoredRecommendation[]> {
    return (await this.explainer?.rephrase(recommendations, language, signal)) ?? recommendations;
  }
}

async function readProductTexts(
  snapshot: CatalogueSnapshot,
  gifts: readonly RankedGift[],
): Promise<[RankedGift, ProductTexts][]> {
  if (gifts.length === 0) return [];
  const ids = gifts.map(({ candidate }) => candidate.id);
  const rows = await snapshot.query<ProductTexts>(PRODUCT_TEXTS_SQL, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return gifts.flatMap((gift) => {
    const texts = byId.get(gift.candidate.id);
    return texts === undefined ? [] : [[gift, texts]];
  });
}
