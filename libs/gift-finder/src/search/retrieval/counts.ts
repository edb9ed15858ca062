import type { CatalogueSnapshot } from '../catalogue-snapshot';
import { OFFERED } from './eligible';

/** Products there are, and those of them that may be offered. */
export interface Counts {
  searched: number;
  remaining: number;
}

const NONE: Counts = { searched: 0, remaining: 0 };

/**
 * How many products there are, and how many of them may be offered; the same as counting those that are
 * `ELIGIBLE`, from tables that triggers keep: all {@link OFFERED}, less those of the concepts that are excluded. Takes
 * the same parameters.
 */
export const COUNT_PRODUCTS = `
  select (select products from catalogue_size)::int as searched,
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
        where ${OFFERED} and product.concept = any ($7::text[])
      )
    )::int as remaining`;

/** @param filters - of `eligibleParameters` */
export async function countProducts(
  snapshot: CatalogueSnapshot,
  filters: unknown[],
): Promise<Counts> {
  const [counts = NONE] = await snapshot.ask<Counts>(COUNT_PRODUCTS, filters);
  return counts;
}
