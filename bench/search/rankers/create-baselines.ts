import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import { OCCASION_NAMES } from '../../../libs/gift-finder/src/lexicon/occasion-names';
import { RELATION_NAMES } from '../../../libs/gift-finder/src/lexicon/relation-names';
import { DEVELOPMENT_REQUESTS } from '../judgements/judgements';
import { BaselineRanker } from './baseline-ranker';
import type { Ranker } from './ranker';

/** Creates the baselines that the search must exceed. All respect the budget and show each concept once. */
export function createBaselines(dataSource: DataSource): Ranker[] {
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
        matching: (italian) => `${searchVectorSql(italian)} @@ ${anyWordQuerySql(italian)}`,
        order: (italian) =>
          `ts_rank_cd(${searchVectorSql(italian)}, ${anyWordQuerySql(italian)}) desc`,
      },
      toFullTextWords,
    ),
  ];
}

/** All concepts by the sum of their grades in the development requests, highest first: the same list for every request. */
const CONCEPTS_BY_DEMAND = (() => {
  const demand = new Map<string, number>();
  for (const { grades } of DEVELOPMENT_REQUESTS)
    for (const [concept, grade] of grades) demand.set(concept, (demand.get(concept) ?? 0) + grade);
  return [...demand].toSorted(([, a], [, b]) => b - a).map(([concept]) => concept);
})();

const searchVectorSql = (italian: boolean) => `product.search_${italian ? 'it' : 'en'}`;

/** Returns a tsquery that matches any of the words in $3, with the stemming of the language. */
const anyWordQuerySql = (italian: boolean) =>
  `replace(plainto_tsquery('${italian ? 'italian' : 'english'}', $3::text)::text, '&', '|')::tsquery`;

/** Returns the words of a request in its language: interests, relation and occasion. */
function toFullTextWords({
  interests,
  relation,
  occasion,
  output_language,
}: SearchOptions): string {
  const italian = output_language === 'Italian';
  const name = (names: readonly string[]) => names[italian ? 1 : 0] ?? '';
  const words = [...interests, name(RELATION_NAMES[relation]), name(OCCASION_NAMES[occasion])];
  return words.join(' ').replaceAll('-', ' ');
}
