import { relatedWords } from '../../lexicon/related-words';
import type { WantedInterest } from '../wanted-interest';
import { inColumns } from './columns';
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

const COLUMNS = ['id', 'concept', 'position', 'about', 'titled', 'related', 'whole'];
/** Of equal ones a hash decides: how often a short text has a word says nothing about a gift. */
const ORDER = `titled desc, related desc, whole desc, hash, id`;

/**
 * Products whose texts have the words, each language by its own rules, so plurals match; what goes with an interest
 * counts in titles only, descriptions mention too much. Titles first, then all words, then some of them; the other texts
 * are not read when the titles fill the list.
 *
 * `offset 0` keeps PostgreSQL from moving the reading of a term into the rows, where it would be done for each of them.
 *
 * Parameters after those of {@link ELIGIBLE}: $8 the terms, $9 their related words, $10 the seed.
 */
export const BY_WORDS = inColumns(
  COLUMNS,
  `select hit.*, term.position::int as position
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
      select ${inTitle('every.english')} as every_english, ${inTitle('every.italian')} as every_italian,
        ${inTitle('akin.english')} as akin_english, ${inTitle('akin.italian')} as akin_italian,
        every.english || akin.english as english, every.italian || akin.italian as italian
      offset 0
    ) as title,
    lateral (
      select replace(every.english::text, '&', '|')::tsquery || akin.english as english,
        replace(every.italian::text, '&', '|')::tsquery || akin.italian as italian
      offset 0
    ) as some_of,
    lateral (
      with titles as materialized (
        select ${hit(
          'product.search_en @@ title.every_english or product.search_it @@ title.every_italian',
          'product.search_en @@ title.akin_english or product.search_it @@ title.akin_italian',
        )}
        from products as product
        where (ts_filter(product.search_en, '{a}') @@ title.english
            or ts_filter(product.search_it, '{a}') @@ title.italian)
          and ${ELIGIBLE}
        order by ${ORDER}
        limit ${PER_TERM}
      ), others as (
        select ${hit('false', 'false')}
        from products as product
        where (product.search_en @@ some_of.english or product.search_it @@ some_of.italian)
          and ${ELIGIBLE}
          and product.id not in (select id from titles)
          and (select count(*) from titles) < ${PER_TERM}
        order by ${ORDER}
        limit ${PER_TERM}
      )
      select * from titles union all select * from others
      order by ${ORDER}
      limit ${PER_TERM}
    ) as hit
  order by position, ${ORDER}`,
);

function hit(titled: string, related: string): string {
  return `product.id, product.concept, product.interests[1] as about,
          ${titled} as titled, ${related} as related,
          product.search_en @@ every.english or product.search_it @@ every.italian as whole,
          hashtextextended(product.id, $10::bigint) as hash`;
}

/** The query for titles alone: each word of it, which PostgreSQL writes in quotation marks, with the weight of a title. */
function inTitle(query: string): string {
  return `regexp_replace(${query}::text, $$('(?:[^']|'')*')$$, '\\1:A', 'g')::tsquery`;
}

/** Parameters $8 to $10 of {@link BY_WORDS}. */
export function wordParameters(terms: readonly WantedInterest[], seed: string): unknown[] {
  return [
    terms.map(({ words }) => words),
    // What websearch_to_tsquery takes for alternatives.
    terms.map(({ key }) => relatedWords(key).join(' or ')),
    seed,
  ];
}
