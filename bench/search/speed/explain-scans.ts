import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import {
  toExtraAudienceSearchParameters,
  SEARCH_AUDIENCE_SQL,
} from '../../../libs/gift-finder/src/search/retrieval/audience-search';
import {
  SEARCH_INTERESTS_SQL,
  toExtraInterestSearchParameters,
} from '../../../libs/gift-finder/src/search/retrieval/interest-search';
import {
  SEARCH_SIMILAR_SQL,
  toExtraSimilaritySearchParameters,
} from '../../../libs/gift-finder/src/search/retrieval/similarity-search';
import {
  SEARCH_WORDS_SQL,
  toExtraWordSearchParameters,
} from '../../../libs/gift-finder/src/search/retrieval/word-search';
import { COUNT_PRODUCTS_SQL } from '../../../libs/gift-finder/src/search/retrieval/product-counts';
import { toEligibilityParameters } from '../../../libs/gift-finder/src/search/retrieval/eligibility';
import { toSearchCriteria } from '../../../libs/gift-finder/src/search/search-criteria';

/** Request that uses all search statements: a tag, a word and a misspelt word. */
const SAMPLE_REQUEST: SearchOptions = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 20,
  max_budget: 100,
  interests: ['music', 'vinyl', 'giradiscki'],
};

/**
 * Returns, as text, the scans of `products` and its helper tables that PostgreSQL plans for each statement of a search.
 */
export async function explainScansAsText(dataSource: DataSource): Promise<string> {
  const criteria = toSearchCriteria(SAMPLE_REQUEST);
  const { interests, seed } = criteria;
  const eligibilityParameters = toEligibilityParameters(criteria, []);
  const words = interests.filter(({ tag }) => tag === undefined);
  const statements: [string, string, unknown[]][] = [
    ['count', COUNT_PRODUCTS_SQL, eligibilityParameters],
    [
      'interests',
      SEARCH_INTERESTS_SQL,
      [...eligibilityParameters, ...toExtraInterestSearchParameters(criteria, ['music'])],
    ],
    [
      'audience',
      SEARCH_AUDIENCE_SQL,
      [...eligibilityParameters, ...toExtraAudienceSearchParameters(criteria)],
    ],
    [
      'words',
      SEARCH_WORDS_SQL,
      [...eligibilityParameters, ...toExtraWordSearchParameters(words, seed)],
    ],
    [
      'similarity',
      SEARCH_SIMILAR_SQL,
      [...eligibilityParameters, ...toExtraSimilaritySearchParameters(words, seed)],
    ],
  ];
  const lines: string[] = [];
  for (const [name, statement, parameters] of statements) {
    const plan = await dataSource.query<{ 'QUERY PLAN': string }[]>(
      `explain ${statement}`,
      parameters,
    );
    const reads = plan
      .map((row) => row['QUERY PLAN'].replace(/\s*\(cost.*$/, '').replace(/^[\s>-]+/, ''))
      .filter(
        (line) =>
          /\b(products|topic_sets|catalogue_size|offer_counts)/.test(line) && line.includes('Scan'),
      );
    lines.push(`${name.padEnd(11)} ${reads.join('; ')}`);
  }
  return lines.join('\n');
}
