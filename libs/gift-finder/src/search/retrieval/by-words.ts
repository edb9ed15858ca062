import type { WantedInterest } from '../wanted-interest';
import { ELIGIBLE } from './eligible';

const PER_TERM = 80;

/** A product in whose texts an interest was found. */
export interface WordHit {
  id: string;
  concept: string;
  /** Position of the term among those asked for, from 1. */
  position: number;
  /** All words of the term are in title or topics. */
  titled: boolean;
  /** All words of the term are there; else some. */
  whole: boolean;
}

/**
 * Products whose texts have the words, each language by its own rules, so plurals match. All words of a term before
 * some of them, the title before the description. Best first within a term.
 *
 * Parameters after those of {@link ELIGIBLE}: $8 the terms, $9 the seed.
 */
export const BY_WORDS = `
  select hit.id, hit.concept, term.position::int as position, hit.titled, hit.whole
  from unnest($8::text[]) with ordinality as term (words, position),
    lateral (
      select plainto_tsquery('english', term.words) as english,
        plainto_tsquery('italian', term.words) as italian
    ) as every,
    lateral (
      select replace(every.english::text, '&', '|')::tsquery as english,
        replace(every.italian::text, '&', '|')::tsquery as italian
    ) as parts,
    lateral (
      select product.id, product.concept,
        product.search_en @@ every.english or product.search_it @@ every.italian as whole,
        ts_filter(product.search_en, '{a,b}') @@ every.english
          or ts_filter(product.search_it, '{a,b}') @@ every.italian as titled,
        greatest(
          ts_rank_cd(product.search_en, parts.english), ts_rank_cd(product.search_it, parts.italian)
        ) as rank
      from products as product
      where (product.search_en @@ parts.english or product.search_it @@ parts.italian) and ${ELIGIBLE}
      order by titled desc, whole desc, rank desc, hashtextextended(product.id, $9::bigint), product.id
      limit ${PER_TERM}
    ) as hit
  order by term.position, hit.titled desc, hit.whole desc, hit.rank desc,
    hashtextextended(hit.id, $9::bigint), hit.id`;

/** Parameters $8 and $9 of {@link BY_WORDS}. */
export function wordParameters(terms: readonly WantedInterest[], seed: string): unknown[] {
  return [terms.map(({ words }) => words), seed];
}
