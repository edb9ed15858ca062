import type { SearchCriteria } from '../search-criteria';
import { audienceBits, topicBits } from './audience-bits';
import { inColumns } from './columns';
import { ELIGIBLE } from './eligible';

/** Enough that the variants of one concept do not push out the others. */
export const LIST_LENGTH = 400;

/**
 * Products that share an interest, first those with most in common, then those for the occasion and the person. Equal
 * ones in the order of a hash with the seed. The sets with a topic lead to their places in the index `products_topics`,
 * where all that is asked of a product stands.
 */
export const BY_FACETS = inColumns(
  ['id', 'concept'],
  `select product.id, product.concept
  from products as product
  where ${ELIGIBLE}
    and product.topics = any (array(select topics from topic_sets where topics & $11::bigint <> 0))
  order by
    2 * least(bit_count((product.topics & $11::bigint)::bit(64)), 3)
      + ${facet('$8')} + ${facet('$9')} desc,
    hashtextextended(product.concept, $10::bigint), hashtextextended(product.id, $10::bigint), product.id
  limit ${LIST_LENGTH}`,
);

function facet(parameter: string): string {
  return `case when product.audience & ${parameter}::bigint = 0 then 0 else 1 end`;
}

/**
 * Parameters $8 to $11 of {@link BY_FACETS}.
 *
 * @param tags - interests to share
 */
export function facetParameters(
  { occasion, relation, seed }: SearchCriteria,
  tags: readonly string[],
): unknown[] {
  return [audienceBits([occasion]), audienceBits([relation]), seed, topicBits(tags)];
}
