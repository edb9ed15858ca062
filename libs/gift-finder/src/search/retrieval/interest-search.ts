import type { SearchCriteria } from '../search-criteria';
import { toAudienceBitsText, toTopicBitsText } from './audience-bits';
import { toColumnListsSql } from './column-lists';
import { ELIGIBLE_CONDITION_SQL } from './eligibility';

/**
 * Maximum number of products that a search returns; high enough that the variants of one concept do not fill the list.
 */
export const MAX_HITS_PER_SEARCH = 400;

/**
 * Selects eligible products that have at least one of the tags. Sorted by the number of shared tags, at most 3, and by
 * whether occasion and relation fit; ties in the order of a hash with the seed. The subquery on `topic_sets` lets
 * PostgreSQL use the index `products_topics`, which contains every column of the condition.
 */
export const SEARCH_INTERESTS_SQL = toColumnListsSql(
  ['id', 'concept'],
  `select product.id, product.concept
  from products as product
  where ${ELIGIBLE_CONDITION_SQL}
    and product.topics = any (array(select topics from topic_sets where topics & $11::bigint <> 0))
  order by
    2 * least(bit_count((product.topics & $11::bigint)::bit(64)), 3)
      + ${buildAudienceBitScoreSql('$8')} + ${buildAudienceBitScoreSql('$9')} desc,
    hashtextextended(product.concept, $10::bigint), hashtextextended(product.id, $10::bigint), product.id
  limit ${MAX_HITS_PER_SEARCH}`,
);

/**
 * Returns an SQL expression whose value is 1 when the product's audience has a bit of the parameter, e.g. `$8`, else 0.
 */
export function buildAudienceBitScoreSql(parameter: string): string {
  return `case when product.audience & ${parameter}::bigint = 0 then 0 else 1 end`;
}

/**
 * Returns the parameters $8 to $11 of `SEARCH_INTERESTS_SQL`.
 *
 * @param tags - slugs of interests; a product must have at least one
 */
export function toExtraInterestSearchParameters(
  { occasion, relation, seed }: SearchCriteria,
  tags: readonly string[],
): unknown[] {
  return [
    toAudienceBitsText([occasion]),
    toAudienceBitsText([relation]),
    seed,
    toTopicBitsText(tags),
  ];
}
