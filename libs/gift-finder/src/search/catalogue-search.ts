import type { SearchOptions } from '@giftspire/contracts';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CatalogueProvider, ProviderStage } from '../catalogue/providers/catalogue-provider';
import type { StoredRecommendation } from '../orders/generated-order.entity';
import { type ProductTexts, TEXTS } from './candidate';
import { CatalogueSnapshot } from './catalogue-snapshot';
import { EXPLAINER, type Explainer } from './explaining/explainer';
import { findGifts } from './find-gifts';
import { nearestPrice } from './nearest-price';
import { type RankedGift } from './ranking/rank-gifts';
import { variedSelection } from './ranking/varied-selection';
import { recommend } from './recommend';
import { searchCriteria } from './search-criteria';
import type { SearchOutcome } from './search-outcome';

/** Recommends gifts from the products in the database: budget, safety and stock exclude, all else ranks. */
@Injectable()
export class CatalogueSearch implements CatalogueProvider {
  constructor(
    private readonly dataSource: DataSource,
    @Optional() @Inject(EXPLAINER) private readonly explainer?: Explainer,
  ) {}

  /**
   * The same options on the same catalogue give the same gifts for the same reasons.
   *
   * @param signal - checked between the queries
   * @param onStage - told when a stage begins; must not throw
   * @throws the signal's reason once it is aborted
   */
  async search(
    options: SearchOptions,
    signal?: AbortSignal,
    onStage: (stage: ProviderStage) => void = () => undefined,
  ): Promise<SearchOutcome> {
    const asked = searchCriteria(options);
    // One snapshot, so that the counts and the list speak of the same catalogue while it is being seeded.
    const find = async (snapshot: CatalogueSnapshot) => {
      const { criteria, ranked, ...counts } = await findGifts(snapshot, asked, () =>
        onStage('ranking'),
      );
      const chosen = variedSelection(ranked, criteria.maxResults);
      signal?.throwIfAborted();
      onStage('explaining');
      const texts = await textsOf(snapshot, chosen);
      return {
        recommendations: texts.map(([gift, text]) => recommend(gift, text, criteria, options)),
        metadata: {
          total_products_searched: counts.searched,
          products_after_filtering: counts.remaining,
          search_strategies_used: counts.strategiesUsed,
        },
        ...(chosen.length === 0 ? { nearest: await nearestPrice(snapshot, criteria) } : {}),
      };
    };
    const outcome = await CatalogueSnapshot.read(this.dataSource, find, signal);
    // After the transaction: another server may take its time.
    return { ...outcome, recommendations: await this.explain(outcome, options, signal) };
  }

  private async explain(
    { recommendations }: SearchOutcome,
    { output_language: language = 'English' }: SearchOptions,
    signal?: AbortSignal,
  ): Promise<StoredRecommendation[]> {
    return (await this.explainer?.rephrase(recommendations, language, signal)) ?? recommendations;
  }
}

async function textsOf(
  snapshot: CatalogueSnapshot,
  gifts: readonly RankedGift[],
): Promise<[RankedGift, ProductTexts][]> {
  if (gifts.length === 0) return [];
  const ids = gifts.map(({ candidate }) => candidate.id);
  const rows = await snapshot.ask<ProductTexts>(TEXTS, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return gifts.flatMap((gift) => {
    const texts = byId.get(gift.candidate.id);
    return texts === undefined ? [] : [[gift, texts]];
  });
}
