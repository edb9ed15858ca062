// Flow ④
// From: libs/gift-finder/src/processing/process-search-request.handler.ts (CatalogueProvider)
// To: libs/gift-finder/src/search/find-ranked-gifts.ts (findRankedGifts)
// To: libs/gift-finder/src/search/ranking/select-varied-gifts.ts (selectVariedGifts)
// To: libs/gift-finder/src/search/compose-recommendation.ts (composeRecommendation)
import type { SearchOptions } from '@giftspire/contracts';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type {
  CatalogueProvider,
  ReportedSearchStage,
} from '../catalogue/providers/catalogue-provider';
import type { StoredRecommendation } from '../orders/generated-order.entity';
import { type ProductDisplayData, PRODUCT_DISPLAY_DATA_SQL } from './candidate';
import { CatalogueSnapshot } from './catalogue-snapshot';
import {
  REPHRASER_TOKEN,
  type RecommendationRephraser,
} from './rephrasing/recommendation-rephraser';
import { findRankedGifts } from './find-ranked-gifts';
import { findNearestPrice } from './nearest-price';
import { type RankedGift } from './ranking/rank-gifts';
import { selectVariedGifts } from './ranking/select-varied-gifts';
import { composeRecommendation } from './compose-recommendation';
import { toSearchCriteria } from './search-criteria';
import type { SearchOutcome } from './search-outcome';

/**
 * Catalogue provider that recommends products from the database. `ELIGIBLE_CONDITION_SQL` excludes products, e.g. by
 * budget, stock and safety age; interests, and whether occasion and relation fit, only rank them.
 */
@Injectable()
export class LocalCatalogueProvider implements CatalogueProvider {
  constructor(
    private readonly dataSource: DataSource,
    @Optional() @Inject(REPHRASER_TOKEN) private readonly rephraser?: RecommendationRephraser,
  ) {}

  /**
   * Searches the catalogue. Without a rephraser it is deterministic: the same options on the same catalogue return the
   * same recommendations.
   *
   * @param signal - checked before every query
   * @param onStage - called when the stage `ranking` or `explaining` starts; must not throw
   * @throws the signal's reason once it is aborted
   */
  async search(
    options: SearchOptions,
    signal?: AbortSignal,
    onStage: (stage: ReportedSearchStage) => void = () => undefined,
  ): Promise<SearchOutcome> {
    const requestedCriteria = toSearchCriteria(options);
    // One snapshot, so that counts and recommendations agree even while the catalogue is being seeded.
    const searchSnapshot = async (snapshot: CatalogueSnapshot) => {
      const { criteria, ranked, ...counts } = await findRankedGifts(
        snapshot,
        requestedCriteria,
        () => onStage('ranking'),
      );
      const selected = selectVariedGifts(ranked, criteria.maxResults);
      signal?.throwIfAborted();
      onStage('explaining');
      const texts = await readGiftsWithDisplayData(snapshot, selected);
      return {
        recommendations: texts.map(([gift, text]) =>
          composeRecommendation(gift, text, criteria, options),
        ),
        metadata: {
          total_products_searched: counts.total,
          products_after_filtering: counts.eligible,
          search_strategies_used: counts.usedStrategyCount,
        },
        ...(selected.length === 0 && {
          nearestPrice: await findNearestPrice(snapshot, criteria),
        }),
      };
    };
    const outcome = await CatalogueSnapshot.withSnapshot(this.dataSource, searchSnapshot, signal);
    // The reasons are rephrased after the transaction, because the language model may take seconds.
    return {
      ...outcome,
      recommendations: await this.rephraseReasonsIfConfigured(outcome, options, signal),
    };
  }

  /** Returns the recommendations as rephrased by the language model; unchanged without a rephraser. */
  private async rephraseReasonsIfConfigured(
    { recommendations }: SearchOutcome,
    { output_language: language = 'English' }: SearchOptions,
    signal?: AbortSignal,
  ): Promise<StoredRecommendation[]> {
    return (
      (await this.rephraser?.rephraseOrKeepTexts(recommendations, language, signal)) ??
      recommendations
    );
  }
}

/**
 * Returns pairs of a gift and the display data of its product, in the order of the gifts; gifts without data are
 * omitted.
 */
async function readGiftsWithDisplayData(
  snapshot: CatalogueSnapshot,
  gifts: readonly RankedGift[],
): Promise<[RankedGift, ProductDisplayData][]> {
  if (gifts.length === 0) return [];
  const ids = gifts.map(({ candidate }) => candidate.id);
  const rows = await snapshot.query<ProductDisplayData>(PRODUCT_DISPLAY_DATA_SQL, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return gifts.flatMap((gift) => {
    const texts = byId.get(gift.candidate.id);
    return texts === undefined ? [] : [[gift, texts]];
  });
}
