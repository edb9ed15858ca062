import type { SearchMetadata, SearchOptions } from '@giftspire/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { StoredRecommendation } from '../orders/generated-order.entity';
import type { Candidate } from './candidate';
import {
  BY_FACET,
  BY_INTEREST,
  COUNT_PRODUCTS,
  facetParameters,
  filterParameters,
  interestParameters,
} from './candidate-query';
import { recommend } from './recommend';
import { type SearchCriteria, searchCriteria } from './search-criteria';
import { Shortlist } from './shortlist';

export interface SearchOutcome {
  /** Best first; empty when nothing fits. */
  recommendations: StoredRecommendation[];
  metadata: SearchMetadata;
}

/** A way to find candidates; the next one is asked only when those before left places free. */
interface Strategy {
  applies(criteria: SearchCriteria): boolean;
  statement: string;
  parameters(criteria: SearchCriteria): unknown[];
}

const STRATEGIES: readonly Strategy[] = [
  {
    applies: ({ interests }) => interests.length > 0,
    statement: BY_INTEREST,
    parameters: interestParameters,
  },
  { applies: () => true, statement: BY_FACET, parameters: facetParameters },
];

/** Recommends gifts from the products in the database: budget and age exclude, all else ranks. */
@Injectable()
export class CatalogueSearch {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The same options on the same catalogue give the same outcome.
   *
   * @param signal - checked between the queries
   * @param onStage - told when a stage begins; must not throw
   * @throws the signal's reason once it is aborted
   */
  async search(
    options: SearchOptions,
    signal?: AbortSignal,
    onStage: (stage: 'ranking' | 'explaining') => void = () => undefined,
  ): Promise<SearchOutcome> {
    const criteria = searchCriteria(options);
    // One snapshot, so that the counts and the list speak of the same catalogue while it is being seeded.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      signal?.throwIfAborted();
      const [{ searched, remaining }] = await manager.query<
        [{ searched: number; remaining: number }]
      >(COUNT_PRODUCTS, filterParameters(criteria));
      // The queries find and rank in one go.
      onStage('ranking');
      const { candidates, strategiesUsed } = await shortlist(manager, criteria, signal);
      signal?.throwIfAborted();
      onStage('explaining');
      return {
        recommendations: candidates.map((candidate) => recommend(candidate, criteria, options)),
        metadata: {
          total_products_searched: searched,
          products_after_filtering: remaining,
          search_strategies_used: strategiesUsed,
        },
      };
    });
  }
}

async function shortlist(
  manager: EntityManager,
  criteria: SearchCriteria,
  signal?: AbortSignal,
): Promise<{ candidates: Candidate[]; strategiesUsed: number }> {
  const list = new Shortlist(criteria.maxResults);
  let strategiesUsed = 0;
  for (const { applies, statement, parameters } of STRATEGIES) {
    if (list.isFull || !applies(criteria)) continue;
    signal?.throwIfAborted();
    list.add(await manager.query<Candidate[]>(statement, parameters(criteria)));
    strategiesUsed += 1;
  }
  return { candidates: list.candidates, strategiesUsed };
}
