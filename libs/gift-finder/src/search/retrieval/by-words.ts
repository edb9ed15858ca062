import { relatedWords } from '../../lexicon/related-words';
import type { WantedInterest } from '../wanted-interest';
import { ELIGIBLE } from './eligible';

const PER_TERM = 150;

/** A product in whose texts an interest was found. */
export interface WordHit {
  id: string;
  concept: string;
  /** Position of the term among those asked for, from 1. */
  position: number;
  /** What the product is about first; null for a product without interests. */
  about: string | null;
  /** All words of the term are in the title. */
  titled: boolean;
  /** A word that goes with it is in the title. */
  related: boolean;
  /** All words of the term are in some text. */
  whole: boolean;
}

/**
 * Products whose texts have the words, each language by its own rules, so plurals match; what goes with an interest
 * counts in titles only, descriptions mention too much. Titles first, then all words, then some of them.
 *
 * `offset 0` keeps PostgreSQL from moving the reading of a term into the rows, where it would be done for each of them.
 *
 * Parameters after those of {@link ELIGIBLE}: $8 the terms, $9 their related words, $10 the seed.
 */
export const BY_WORDS = `
  select hit.id, hit.concept, term.position::int as position, hit.about, hit.titled, hit.related, hit.whole
  from unnest($8::text[], $9::text[]) with ordinality as term (words, related, position),
    lateral (
      select plainto_tsquery('english', term.words) as english,
        plainto_tsquery('italian', term.words) as italian
      offset 0
    ) as every,
    lateral (
      select websearch_to_tsquery('english', term.related) as english,
        websearch_to_tsquery('italian', term.related) as italian
      offset 0
    ) as akin,
    lateral (
      select replace(every.english::text, '&', '|')::tsquery || akin.english as english,
        replace(every.italian::text, '&', '|')::tsquery || akin.italian as italian
      offset 0
    ) as some_of,
    lateral (
      select product.id, product.concept, product.interests[1] as about,
        product.search_en @@ every.english or product.search_it @@ every.italian as whole,
        ts_filter(product.search_en, '{a}') @@ every.english
          or ts_filter(product.search_it, '{a}') @@ every.italian as titled,
        ts_filter(product.search_en, '{a}') @@ akin.english
          or ts_filter(product.search_it, '{a}') @@ akin.italian as related,
        greatest(
          ts_rank_cd(product.search_en, some_of.english),
          ts_rank_cd(product.search_it, some_of.italian)
        ) as rank
      from products as product
      where (product.search_en @@ some_of.english or product.search_it @@ some_of.italian)
        and ${ELIGIBLE}
      order by titled desc, related desc, whole desc, rank desc, hashtextextended(product.id, $10::bigint), product.id
      limit ${PER_TERM}
    ) as hit
  order by term.position, hit.titled desc, hit.related desc, hit.whole desc, hit.rank desc,
    hashtextextended(hit.id, $10::bigint), hit.id`;

/** Parameters $8 to $10 of {@link BY_WORDS}. */
export function wordParameters(terms: readonly WantedInterest[], seed: string): unknown[] {
  return [
    terms.map(({ words }) => words),
    // What websearch_to_tsquery takes for alternatives.
    terms.map(({ key }) => relatedWords(key).join(' or ')),
    seed,
  ];
}
