import type { SearchCriteria } from '../search-criteria';
import { audienceBits, OCCASION_BITS, RELATION_BITS, topicBits } from './audience-bits';
import { ELIGIBLE } from './eligible';

/** Enough that the variants of one concept do not push out the others. */
const LIST_LENGTH = 600;

/** How many products there are, and how many of them may be offered. */
export const COUNT_PRODUCTS = `
  select count(*)::int as searched, count(*) filter (where ${ELIGIBLE})::int as remaining
  from products as product`;

/**
 * Products by what they are tagged with: interests first, then those made for the occasion and the person. Equal ones
 * in the order of a hash with the seed.
 */
export const BY_FACETS = `
  select product.id, product.concept
  from products as product
  where ${ELIGIBLE}
  order by
    3 * least(bit_count((product.topics & $8::bigint)::bit(64)), 3)
      + ${facet('$9', OCCASION_BITS)} + ${facet('$10', RELATION_BITS)} desc,
    hashtextextended(product.id, $11::bigint), product.id
  limit ${LIST_LENGTH}`;

/** Two points for being meant, up to one more for being meant for little else. */
function facet(parameter: string, all: string): string {
  return `case when product.audience & ${parameter}::bigint = 0 then 0
    else 2 + 1.0::float8 / bit_count((product.audience & ${all})::bit(64)) end`;
}

/** Parameters $8 to $11 of {@link BY_FACETS}. */
export function facetParameters({
  interests,
  occasion,
  relation,
  seed,
}: SearchCriteria): unknown[] {
  const tags = interests.flatMap(({ tag }) => tag ?? []);
  return [topicBits(tags), audienceBits([occasion]), audienceBits([relation]), seed];
}
