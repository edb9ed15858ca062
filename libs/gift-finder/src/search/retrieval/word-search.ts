import { findWordsRelatedToPastime } from '../../lexicon/related-words';
import type { WantedInterest } from '../wanted-interest';
import { toColumnListsSql } from './column-lists';
import { ELIGIBLE_CONDITION_SQL } from './eligibility';

/** Maximum number of products that are returned for one term. */
const MAX_HITS_PER_TERM = 150;

/** A product whose texts contain a word of an interest, or whose title contains a related word. */
export interface WordHit {
  id: string;
  concept: string;
  /** Position of the term that was found in the list of terms (`$8`), from 1. */
  position: number;
  /** First interest in the list of the product; null for a product without interests. */
  main_interest: string | null;
  /** True when all words of the term are in the title. */
  in_title: boolean;
  /** True when a word related to the term (`findWordsRelatedToPastime`) is in the title. */
  related_in_title: boolean;
  /** True when all words of the term are in the texts of one language. */
  has_all_words: boolean;
}

const HIT_COLUMNS = [
  ...['id', 'concept', 'position'],
  ...['main_interest', 'in_title', 'related_in_title', 'has_all_words'],
];
/** Order of hits. Ties are broken by a hash: the frequency of a word in a short text says nothing about a gift. */
const HIT_ORDER = `in_title desc, related_in_title desc, has_all_words desc, hash, id`;

/**
 * Selects eligible products by full-text search, with the stemming of each language, so that plurals match. Products
 * with all words in the title come first, then those with a related word in the title, all words in any text, and some
 * words in any text. Related words count in titles only, because descriptions mention too many things. Texts other than
 * titles are not searched when the title hits fill the list.
 *
 * `offset 0` prevents PostgreSQL from inlining the conversion of a term into the row expressions, where it would be
 * evaluated for every product.
 *
 * Parameters after those of `ELIGIBLE_CONDITION_SQL`: $8 terms, $9 related words of each term, $10 seed.
 */
export const SEARCH_WORDS_SQL = toColumnListsSql(
  HIT_COLUMNS,
  `select hit.*, term.position::int as position
  from unnest($8::text[], $9::text[]) with ordinality as term (words, related_words, position),
    lateral (
      select plainto_tsquery('english', term.words) as english,
        plainto_tsquery('italian', term.words) as italian
      offset 0
    ) as all_words,
    lateral (
      select websearch_to_tsquery('english', term.related_words) as english,
        websearch_to_tsquery('italian', term.related_words) as italian
      offset 0
    ) as related,
    lateral (
      select ${buildTitleOnlyQuerySql('all_words.english')} as all_english,
        ${buildTitleOnlyQuerySql('all_words.italian')} as all_italian,
        ${buildTitleOnlyQuerySql('related.english')} as related_english,
        ${buildTitleOnlyQuerySql('related.italian')} as related_italian,
        all_words.english || related.english as english, all_words.italian || related.italian as italian
      offset 0
    ) as title,
    lateral (
      select replace(all_words.english::text, '&', '|')::tsquery || related.english as english,
        replace(all_words.italian::text, '&', '|')::tsquery || related.italian as italian
      offset 0
    ) as some_words,
    lateral (
      with titles as materialized (
        select ${buildHitColumnsSql(
          'product.search_en @@ title.all_english or product.search_it @@ title.all_italian',
          'product.search_en @@ title.related_english or product.search_it @@ title.related_italian',
        )}
        from products as product
        where (ts_filter(product.search_en, '{a}') @@ title.english
            or ts_filter(product.search_it, '{a}') @@ title.italian)
          and ${ELIGIBLE_CONDITION_SQL}
        order by ${HIT_ORDER}
        limit ${MAX_HITS_PER_TERM}
      ), others as (
        select ${buildHitColumnsSql('false', 'false')}
        from products as product
        where (product.search_en @@ some_words.english or product.search_it @@ some_words.italian)
          and ${ELIGIBLE_CONDITION_SQL}
          and product.id not in (select id from titles)
          and (select count(*) from titles) < ${MAX_HITS_PER_TERM}
        order by ${HIT_ORDER}
        limit ${MAX_HITS_PER_TERM}
      )
      select * from titles union all select * from others
      order by ${HIT_ORDER}
      limit ${MAX_HITS_PER_TERM}
    ) as hit
  order by position, ${HIT_ORDER}`,
);

/** Returns the column list of each part of `SEARCH_WORDS_SQL`. The parameters are SQL conditions. */
function buildHitColumnsSql(inTitle: string, relatedInTitle: string): string {
  return `product.id, product.concept, product.interests[1] as main_interest,
          ${inTitle} as in_title, ${relatedInTitle} as related_in_title,
          product.search_en @@ all_words.english or product.search_it @@ all_words.italian as has_all_words,
          hashtextextended(product.id, $10::bigint) as hash`;
}

/**
 * Returns an SQL expression that restricts a tsquery to titles: it appends the weight `:A` to each lexeme, which
 * PostgreSQL prints in quotation marks.
 */
function buildTitleOnlyQuerySql(query: string): string {
  return `regexp_replace(${query}::text, $$('(?:[^']|'')*')$$, '\\1:A', 'g')::tsquery`;
}

/** Returns the parameters $8 to $10 of `SEARCH_WORDS_SQL`. */
export function toExtraWordSearchParameters(
  terms: readonly WantedInterest[],
  seed: string,
): unknown[] {
  return [
    terms.map(({ searchText }) => searchText),
    // websearch_to_tsquery parses " or " as an alternative.
    terms.map(({ foldedText }) => findWordsRelatedToPastime(foldedText).join(' or ')),
    seed,
  ];
}
