import type { WantedInterest } from '../wanted-interest';
import { inColumns } from './columns';
import { ELIGIBLE } from './eligible';

const PER_TERM = 40;
/** Three letters are similar to too much. */
const LETTERS_AT_LEAST = 4;

/** A product with a word like one that was typed. */
export interface SimilarHit {
  id: string;
  concept: string;
  /** Position of the term among those asked for, from 1. */
  position: number;
}

/**
 * Products with a word that is spelt much like the term: `giradiscki` finds the giradischi. Above the similarity of 0.6
 * that pg_trgm calls a word similar.
 *
 * Parameters after those of {@link ELIGIBLE}: $8 the terms, $9 the seed.
 */
export const BY_SIMILARITY = inColumns(
  ['id', 'concept', 'position'],
  `
  select hit.id, hit.concept, term.position::int as position
  from unnest($8::text[]) with ordinality as term (typed, position),
    lateral (
      select product.id, product.concept, word_similarity(term.typed, product.search_typed) as likeness
      from products as product
      where term.typed <% product.search_typed and ${ELIGIBLE}
      order by likeness desc, hashtextextended(product.id, $9::bigint), product.id
      limit ${PER_TERM}
    ) as hit
  order by term.position, hit.likeness desc, hashtextextended(hit.id, $9::bigint), hit.id`,
);

/** Whether similarity says anything about the term. */
export function canBeMisspelt({ key }: WantedInterest): boolean {
  return key.length >= LETTERS_AT_LEAST;
}

/** Parameters $8 and $9 of {@link BY_SIMILARITY}. */
export function similarityParameters(terms: readonly WantedInterest[], seed: string): unknown[] {
  return [terms.map(({ key }) => key), seed];
}
