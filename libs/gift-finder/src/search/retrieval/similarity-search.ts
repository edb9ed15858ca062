import type { WantedInterest } from '../wanted-interest';
import { toColumnListsSql } from './column-lists';
import { ELIGIBLE_CONDITION_SQL } from './eligibility';

/** Maximum number of products that are returned for one term. */
const MAX_HITS_PER_TERM = 40;
/** Minimum length of a term, in characters. Words of three letters are similar to too many others. */
const MIN_LETTERS = 4;

/** A product that has a word spelt similarly to a term. */
export interface SimilarHit {
  id: string;
  concept: string;
  /** Position of the term in the parameters, from 1. */
  position: number;
}

/**
 * Selects eligible products that have a word with a pg_trgm word similarity above 0.6 to a term: `giradiscki` finds
 * `giradischi`.
 *
 * Parameters after those of `ELIGIBLE_CONDITION_SQL`: $8 terms, $9 seed.
 */
export const SEARCH_SIMILAR_SQL = toColumnListsSql(
  ['id', 'concept', 'position'],
  `
  select hit.id, hit.concept, term.position::int as position
  from unnest($8::text[]) with ordinality as term (typed, position),
    lateral (
      select product.id, product.concept, word_similarity(term.typed, product.search_typed) as similarity
      from products as product
      where term.typed <% product.search_typed and ${ELIGIBLE_CONDITION_SQL}
      order by similarity desc, hashtextextended(product.id, $9::bigint), product.id
      limit ${MAX_HITS_PER_TERM}
    ) as hit
  order by term.position, hit.similarity desc, hashtextextended(hit.id, $9::bigint), hit.id`,
);

/** Returns whether a term is long enough for the similarity search to find the intended word. */
export function isLongEnoughForSimilarity({ foldedText }: WantedInterest): boolean {
  return foldedText.length >= MIN_LETTERS;
}

/** Returns the parameters $8 and $9 of `SEARCH_SIMILAR_SQL`. */
export function toExtraSimilaritySearchParameters(
  terms: readonly WantedInterest[],
  seed: string,
): unknown[] {
  return [terms.map(({ foldedText }) => foldedText), seed];
}
