import type { SearchCriteria } from '../search-criteria';
import { audienceBits, topicBits } from './audience-bits';
import { ELIGIBLE } from './eligible';

/** Enough that the variants of one concept do not push out the others. */
const LIST_LENGTH = 800;

/** How many products there are, and how many of them may be offered: each counted in the index that is best for it. */
export const COUNT_PRODUCTS = `
  select (select count(*) from products)::int as searched,
    (select count(*) from products as product where ${ELIGIBLE})::int as remaining`;

/**
 * Products by what they are tagged with: of those that share an interest, or of all when there is none to share, first
 * those with most in common, then those for the occasion and the person. Equal ones in the order of a hash with the seed.
 */
export const BY_FACETS = `
  select product.id, product.concept
  from products as product
  where ${ELIGIBLE} and ($8::bigint = 0 or product.topics & $8::bigint <> 0)
  order by
    case when product.topics & $8::bigint = 0 then 0
      else 2 * least(bit_count((product.topics & $8::bigint)::bit(64)), 3) end
      + ${facet('$9')} + ${facet('$10')} desc,
    hashtextextended(product.concept, $11::bigint), hashtextextended(product.id, $11::bigint), product.id
  limit ${LIST_LENGTH}`;

function facet(parameter: string): string {
  return `case when product.audience & ${parameter}::bigint = 0 then 0 else 1 end`;
}

/**
 * Parameters $8 to $11 of {@link BY_FACETS}.
 *
 * @param tags - interests to share; none: any product will do
 */
export function facetParameters(
  { occasion, relation, seed }: SearchCriteria,
  tags: readonly string[],
): unknown[] {
  return [topicBits(tags), audienceBits([occasion]), audienceBits([relation]), seed];
}
