import type { CatalogueSnapshot } from '../catalogue-snapshot';
import type { SearchCriteria } from '../search-criteria';
import { toAudienceBitsText } from './audience-bits';

/**
 * SQL condition over `products as product` for products that may be offered: currency, budget, stock, safety age, age
 * group, and neither relation, occasion nor age group among those to avoid. Parameters $1 to $6, from
 * `toEligibilityParameters`.
 */
export const OFFERABLE_CONDITION_SQL = `
  product.currency = $1::char(3)
  and product.price between $2::numeric and $3::numeric
  and product.in_stock
  and ($4::smallint is null or product.safety_age is null or product.safety_age <= $4::smallint)
  and ($5::bigint = 0 or product.audience & $5::bigint <> 0)
  and product.avoided & $6::bigint <= 0`;

/**
 * SQL condition that every recommended product fulfils: `OFFERABLE_CONDITION_SQL`, and not of a concept that the
 * recipient excluded. Parameters $1 to $7, from `toEligibilityParameters`. The indexes `products_eligible` and
 * `products_topics` contain all its columns. `avoided & $6 <= 0` means `= 0`, as the bits are never negative; with `= 0`
 * PostgreSQL would estimate one matching row in 200 and choose a worse plan.
 */
export const ELIGIBLE_CONDITION_SQL = `${OFFERABLE_CONDITION_SQL}
  and product.concept <> all ($7::text[])`;

const CONCEPTS_OF_PRODUCTS_SQL = `select distinct concept from products where id = any ($1::text[])`;

/** Returns the concepts of the excluded products, each once; ids of unknown products are ignored. */
export async function findConceptsOfExcludedProducts(
  snapshot: CatalogueSnapshot,
  { excludedProducts }: Pick<SearchCriteria, 'excludedProducts'>,
): Promise<string[]> {
  if (excludedProducts.length === 0) return [];
  const rows = await snapshot.query<{ concept: string }>(CONCEPTS_OF_PRODUCTS_SQL, [
    excludedProducts,
  ]);
  return rows.map(({ concept }) => concept);
}

/**
 * Returns the parameters $1 to $7 of `ELIGIBLE_CONDITION_SQL`.
 *
 * @param excludedConcepts - result of `findConceptsOfExcludedProducts`
 */
export function toEligibilityParameters(
  { budget, currency, maxSafetyAge, ageGroup, occasion, relation }: SearchCriteria,
  excludedConcepts: readonly string[],
): unknown[] {
  const ages = ageGroup === null ? [] : [ageGroup];
  return [
    currency,
    budget.min,
    budget.max,
    maxSafetyAge,
    toAudienceBitsText(ages),
    toAudienceBitsText([occasion, relation, ...ages]),
    excludedConcepts,
  ];
}
