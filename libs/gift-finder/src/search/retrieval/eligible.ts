import type { EntityManager } from 'typeorm';
import type { SearchCriteria } from '../search-criteria';
import { audienceBits } from './audience-bits';

/**
 * What may be offered at all: money, stock, safety, age, and what the recipient must not or will not get. Rank never
 * outweighs it. All of it is in the index `products_eligible`. Takes parameters $1 to $7, {@link eligibleParameters}.
 */
export const ELIGIBLE = `
  product.currency = $1::char(3)
  and product.price between $2::numeric and $3::numeric
  and product.in_stock
  and ($4::smallint is null or product.safety_age is null or product.safety_age <= $4::smallint)
  and ($5::bigint = 0 or product.audience & $5::bigint <> 0)
  and product.avoided & $6::bigint = 0
  and product.concept <> all ($7::text[])`;

/** @returns the concepts of the products that the recipient has or does not want */
export async function conceptsOf(
  manager: EntityManager,
  { excludedProducts }: Pick<SearchCriteria, 'excludedProducts'>,
): Promise<string[]> {
  if (excludedProducts.length === 0) return [];
  const rows = await manager.query<{ concept: string }[]>(
    `select distinct concept from products where id = any ($1::text[])`,
    [excludedProducts],
  );
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
