import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import { NAMES_BY_OCCASION } from '../../../libs/gift-finder/src/lexicon/names-by-occasion';
import { NAMES_BY_RELATION } from '../../../libs/gift-finder/src/lexicon/names-by-relation';
import { DEVELOPMENT_REQUESTS } from '../judgements/judgements';
import { BaselineRanker } from './baseline-ranker';
import type { Ranker } from './ranker';

/**
 * Creates the baselines to compare the search with: random, popularity, full text only. All respect the budget and show
 * each concept once.
 */
export function createBaselineRankers(dataSource: DataSource): Ranker[] {
  return [
    new BaselineRanker(
      'random',
      dataSource,
      { matching: () => 'true', order: () => 'md5(product.id || $3::text)' },
      (options) => JSON.stringify(options),
    ),
    new BaselineRanker(
      'popularity',
      dataSource,
      {
        matching: () => '$3::text[] is not null',
        order: () => 'array_position($3::text[], product.concept) nulls last',
      },
      () => CONCEPTS_BY_DEMAND,
    ),
    new BaselineRanker(
      'full text only',
      dataSource,
      {
        matching: (italian) => `${getSearchVectorSql(italian)} @@ ${buildAnyWordQuerySql(italian)}`,
        order: (italian) =>
          `ts_rank_cd(${getSearchVectorSql(italian)}, ${buildAnyWordQuerySql(italian)}) desc`,
      },
      toFullTextQueryText,
    ),
  ];
}

/**
 * All concepts by the sum of their grades in the development requests, highest first: the same list for every request.
 */
const CONCEPTS_BY_DEMAND = (() => {
  const demand = new Map<string, number>();
  for (const { grades } of DEVELOPMENT_REQUESTS)
    for (const [concept, grade] of grades) demand.set(concept, (demand.get(concept) ?? 0) + grade);
  return [...demand].toSorted(([, a], [, b]) => b - a).map(([concept]) => concept);
})();

/** Returns the full-text vector column of the language. */
const getSearchVectorSql = (italian: boolean) => `product.search_${italian ? 'it' : 'en'}`;

/** Returns an SQL expression: the tsquery that matches any of the words in $3, with the stemming of the language. */
const buildAnyWordQuerySql = (italian: boolean) =>
  `replace(plainto_tsquery('${italian ? 'italian' : 'english'}', $3::text)::text, '&', '|')::tsquery`;

/** Returns a text of the words of a request, in its language: interests, relation and occasion. */
function toFullTextQueryText({
  interests,
  relation,
  occasion,
  output_language,
}: SearchOptions): string {
  const italian = output_language === 'Italian';
  const name = (names: readonly string[]) => names[italian ? 1 : 0] ?? '';
  const words = [
    ...interests,
    name(NAMES_BY_RELATION[relation]),
    name(NAMES_BY_OCCASION[occasion]),
  ];
  return words.join(' ').replaceAll('-', ' ');
}
