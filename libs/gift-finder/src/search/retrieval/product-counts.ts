import type { CatalogueSnapshot } from '../catalogue-snapshot';
import { OFFERABLE_CONDITION_SQL } from './eligibility';

/** Numbers of products that a search reports. */
export interface ProductCounts {
  /** Number of all products in the catalogue. */
  total: number;
  /** Number of products that fulfil `ELIGIBLE_CONDITION_SQL`. */
  eligible: number;
}

const ZERO_COUNTS: ProductCounts = { total: 0, eligible: 0 };

/**
 * Counts all products and the eligible ones. The result equals a count with `ELIGIBLE_CONDITION_SQL` but is read from
 * `catalogue_size` and `offer_counts`, which triggers maintain; products of excluded concepts are subtracted. The
 * parameters are those of `ELIGIBLE_CONDITION_SQL`.
 */
export const COUNT_PRODUCTS_SQL = `
  select (select products from catalogue_size)::int as total,
    (
      (
        select coalesce(sum(products), 0) from offer_counts
        where currency = $1::char(3)
          and price between $2::numeric and $3::numeric
          and ($4::smallint is null or safety_age <= $4::smallint)
          and ($5::bigint = 0 or ages & $5::bigint <> 0)
          and avoided & $6::bigint = 0
      ) - (
        select count(*) from products as product
        where ${OFFERABLE_CONDITION_SQL} and product.concept = any ($7::text[])
      )
    )::int as eligible`;

/**
 * Counts all products and the eligible ones, for the metadata of a search.
 *
 * @param eligibilityParameters - result of `toEligibilityParameters`
 */
export async function countProducts(
  snapshot: CatalogueSnapshot,
  eligibilityParameters: unknown[],
): Promise<ProductCounts> {
  const [counts = ZERO_COUNTS] = await snapshot.query<ProductCounts>(
    COUNT_PRODUCTS_SQL,
    eligibilityParameters,
  );
  return counts;
}
