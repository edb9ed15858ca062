import { MAX_BUDGET } from '@giftspire/contracts';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import {
  findConceptsOfExcludedProducts,
  ELIGIBLE_CONDITION_SQL,
  toEligibilityParameters,
} from './retrieval/eligibility';
import type { SearchCriteria } from './search-criteria';

/** Price of the gift whose price is nearest to the budget, below or above. */
export interface NearestPrice {
  price: number;
  /** ISO 4217. */
  currency: string;
  /** True when the price is above the budget, false when it is below. */
  isAbove: boolean;
}

/** Selects the lowest eligible price above $8 and the highest one below $9. */
const NEAREST_PRICES_SQL = `
  select (min(product.price) filter (where product.price > $8::numeric))::float8 as above,
    (max(product.price) filter (where product.price < $9::numeric))::float8 as below
  from products as product
  where ${ELIGIBLE_CONDITION_SQL}`;

/** Used when the query returns no row. */
const NO_PRICES = { above: null, below: null };

/**
 * Finds, for a search without results, the nearest price at which the same request would have a result.
 *
 * @returns null when the request has no result with any budget
 */
export async function findNearestPrice(
  snapshot: CatalogueSnapshot,
  criteria: SearchCriteria,
): Promise<NearestPrice | null> {
  const { budget, currency } = criteria;
  const anyBudget = { ...criteria, budget: { min: 0, max: MAX_BUDGET } };
  const eligibilityParameters = toEligibilityParameters(
    anyBudget,
    await findConceptsOfExcludedProducts(snapshot, criteria),
  );
  const [{ above, below } = NO_PRICES] = await snapshot.query<{
    above: number | null;
    below: number | null;
  }>(NEAREST_PRICES_SQL, [...eligibilityParameters, budget.max, budget.min]);
  const isAbove = below === null || (above !== null && above - budget.max <= budget.min - below);
  const price = isAbove ? above : below;
  return price === null ? null : { price, currency, isAbove };
}
