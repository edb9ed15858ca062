import type { SearchCriteria } from '../search-criteria';
import { audienceBits, topicBits } from './audience-bits';
import { ELIGIBLE } from './eligible';

/** Enough that the variants of one concept do not push out the others. */
const LIST_LENGTH = 800;

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
    2 * least(bit_count((product.topics & $8::bigint)::bit(64)), 3)
      + ${facet('$9')} + ${facet('$10')} desc,
    hashtextextended(product.concept, $11::bigint), hashtextextended(product.id, $11::bigint), product.id
  limit ${LIST_LENGTH}`;

function facet(parameter: string): string {
  return `case when product.audience & ${parameter}::bigint = 0 then 0 else 1 end`;
}

/** Parameters $8 to $11 of {@link BY_FACETS}. */
export function facetParameters({
  interests,
  occasion,
  relation,
  seed,
}: SearchCriteria): unknown[] {
  const tags = interests.flatMap(({ tag, about }) => tag ?? about);
  return [topicBits(tags), audienceBits([occasion]), audienceBits([relation]), seed];
}
