import type { CatalogueSnapshot } from '../catalogue-snapshot';
import type { SearchCriteria } from '../search-criteria';
import { audienceBits } from './audience-bits';

/** All of {@link ELIGIBLE} but what this recipient has or does not want. */
export const OFFERED = `
  product.currency = $1::char(3)
  and product.price between $2::numeric and $3::numeric
  and product.in_stock
  and ($4::smallint is null or product.safety_age is null or product.safety_age <= $4::smallint)
  and ($5::bigint = 0 or product.audience & $5::bigint <> 0)
  and product.avoided & $6::bigint <= 0`;

/**
 * What may be offered at all: money, stock, safety, age, and what the recipient must not or will not get. Rank never
 * outweighs it. Bits are never negative: `<= 0` is `= 0`, of which PostgreSQL would expect one row in two hundred. All of it is in the indexes `products_eligible` and `products_topics`. Takes parameters $1 to $7, {@link eligibleParameters}.
 */
export const ELIGIBLE = `${OFFERED}
  and product.concept <> all ($7::text[])`;

const CONCEPTS = `select distinct concept from products where id = any ($1::text[])`;

/** @returns the concepts of the products that the recipient has or does not want */
export async function conceptsOf(
  snapshot: CatalogueSnapshot,
  { excludedProducts }: Pick<SearchCriteria, 'excludedProducts'>,
): Promise<string[]> {
  if (excludedProducts.length === 0) return [];
  const rows = await snapshot.ask<{ concept: string }>(CONCEPTS, [excludedProducts]);
  return rows.map(({ concept }) => concept);
}

/** @param excludedConcepts - those of the criteria's excluded products */
export function eligibleParameters(
  { budget, currency, safeYears, ageGroup, occasion, relation }: SearchCriteria,
  excludedConcepts: readonly string[],
): unknown[] {
  const ages = ageGroup === null ? [] : [ageGroup];
  return [
    currency,
    budget.min,
    budget.max,
    safeYears,
    audienceBits(ages),
    audienceBits([occasion, relation, ...ages]),
    excludedConcepts,
  ];
}
