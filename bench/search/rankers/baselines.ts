import type { SearchOptions } from '@giftspire/contracts';
import type { DataSource } from 'typeorm';
import { OCCASION_NAMES } from '../../../libs/gift-finder/src/lexicon/occasion-names';
import { RELATION_NAMES } from '../../../libs/gift-finder/src/lexicon/relation-names';
import { DEVELOPMENT } from '../judgements/judgements';
import { BaselineRanker } from './baseline-ranker';
import type { Ranker } from './ranker';

/** What a search has to be better than to be worth having. All keep the budget; none shows a concept twice. */
export function baselines(dataSource: DataSource): Ranker[] {
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
      () => MOST_WANTED,
    ),
    new BaselineRanker(
      'full text only',
      dataSource,
      {
        matching: (italian) => `${vector(italian)} @@ ${query(italian)}`,
        order: (italian) => `ts_rank_cd(${vector(italian)}, ${query(italian)}) desc`,
      },
      fullTextWords,
    ),
  ];
}

/** What the requests of the development half want most, the same list for everybody. */
const MOST_WANTED = (() => {
  const demand = new Map<string, number>();
  for (const { grades } of DEVELOPMENT)
    for (const [concept, grade] of grades) demand.set(concept, (demand.get(concept) ?? 0) + grade);
  return [...demand].toSorted(([, a], [, b]) => b - a).map(([concept]) => concept);
})();

const vector = (italian: boolean) => `product.search_${italian ? 'it' : 'en'}`;

/** Any of the words will do, in the grammar of the language asked in; more of them rank higher. */
const query = (italian: boolean) =>
  `replace(plainto_tsquery('${italian ? 'italian' : 'english'}', $3::text)::text, '&', '|')::tsquery`;

/** All that the request says, in its language: the interests, the person and the occasion. */
function fullTextWords({ interests, relation, occasion, output_language }: SearchOptions): string {
  const italian = output_language === 'Italian';
  const name = (names: readonly string[]) => names[italian ? 1 : 0] ?? '';
  const words = [...interests, name(RELATION_NAMES[relation]), name(OCCASION_NAMES[occasion])];
  return words.join(' ').replaceAll('-', ' ');
}
