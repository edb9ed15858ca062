import type { SearchCriteria } from '../search-criteria';
import { audienceBits, topicBits } from './audience-bits';
import { inColumns } from './columns';
import { ELIGIBLE } from './eligible';

/** Enough that the variants of one concept do not push out the others. */
const LIST_LENGTH = 800;

/**
 * Products that share an interest, first those with most in common, then those for the occasion and the person. Equal
 * ones in the order of a hash with the seed. The sets with a topic lead to their places in the index `products_topics`,
 * where all that is asked of a product stands.
 */
export const BY_FACETS = list(
  `and product.topics = any (array(select topics from topic_sets where topics & $11::bigint <> 0))`,
  `2 * least(bit_count((product.topics & $11::bigint)::bit(64)), 3) + `,
);

/** The same of all products, for who shares no interest with them. */
export const BY_AUDIENCE = list('', '');

function list(condition: string, points: string): string {
  return inColumns(
    ['id', 'concept'],
    `select product.id, product.concept
    from products as product
    where ${ELIGIBLE} ${condition}
    order by ${points}${facet('$8')} + ${facet('$9')} desc,
      hashtextextended(product.concept, $10::bigint), hashtextextended(product.id, $10::bigint), product.id
    limit ${LIST_LENGTH}`,
  );
}

function facet(parameter: string): string {
  return `case when product.audience & ${parameter}::bigint = 0 then 0 else 1 end`;
}

/** Parameters $8 to $10 of {@link BY_AUDIENCE}. */
export function audienceParameters({ occasion, relation, seed }: SearchCriteria): unknown[] {
  return [audienceBits([occasion]), audienceBits([relation]), seed];
}

/**
 * Parameters $8 to $11 of {@link BY_FACETS}.
 *
 * @param tags - interests to share
 */
export function facetParameters(criteria: SearchCriteria, tags: readonly string[]): unknown[] {
  return [...audienceParameters(criteria), topicBits(tags)];
}
