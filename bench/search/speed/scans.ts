import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import {
  audienceParameters,
  BY_AUDIENCE,
} from '../../../libs/gift-finder/src/search/retrieval/by-audience';
import {
  BY_FACETS,
  facetParameters,
} from '../../../libs/gift-finder/src/search/retrieval/by-facets';
import {
  BY_SIMILARITY,
  similarityParameters,
} from '../../../libs/gift-finder/src/search/retrieval/by-similarity';
import { BY_WORDS, wordParameters } from '../../../libs/gift-finder/src/search/retrieval/by-words';
import { COUNT_PRODUCTS } from '../../../libs/gift-finder/src/search/retrieval/counts';
import { eligibleParameters } from '../../../libs/gift-finder/src/search/retrieval/eligible';
import { searchCriteria } from '../../../libs/gift-finder/src/search/search-criteria';

const REQUEST: SearchOptions = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 20,
  max_budget: 100,
  interests: ['music', 'vinyl', 'giradiscki'],
};

/** How PostgreSQL reads `products` for each statement of a search, from `explain`. */
export async function scans(dataSource: DataSource): Promise<string> {
  const criteria = searchCriteria(REQUEST);
  const { interests, seed } = criteria;
  const filters = eligibleParameters(criteria, []);
  const words = interests.filter(({ tag }) => tag === undefined);
  const statements: [string, string, unknown[]][] = [
    ['count', COUNT_PRODUCTS, filters],
    ['facets', BY_FACETS, [...filters, ...facetParameters(criteria, ['music'])]],
    ['audience', BY_AUDIENCE, [...filters, ...audienceParameters(criteria)]],
    ['words', BY_WORDS, [...filters, ...wordParameters(words, seed)]],
    ['similarity', BY_SIMILARITY, [...filters, ...similarityParameters(words, seed)]],
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
