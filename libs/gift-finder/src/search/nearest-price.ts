import { BUDGET_CAP } from '@giftspire/contracts';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import { conceptsOf, ELIGIBLE, eligibleParameters } from './retrieval/eligible';
import type { SearchCriteria } from './search-criteria';

/** What the nearest gift outside a budget costs. */
export interface NearestPrice {
  price: number;
  /** ISO 4217. */
  currency: string;
  /** Whether it costs more than the budget allows; else less. */
  isAbove: boolean;
}

const NEAREST = `
  select (min(product.price) filter (where product.price > $8::numeric))::float8 as above,
    (max(product.price) filter (where product.price < $9::numeric))::float8 as below
  from products as product
  where ${ELIGIBLE}`;

const NONE = { above: null, below: null };

/**
 * For a search that found nothing: how far the budget would have to reach, all else as asked for.
 *
 * @returns null when no budget would help
 */
export async function nearestPrice(
  snapshot: CatalogueSnapshot,
  criteria: SearchCriteria,
): Promise<NearestPrice | null> {
  const { budget, currency } = criteria;
  const anyBudget = { ...criteria, budget: { min: 0, max: BUDGET_CAP } };
  const filters = eligibleParameters(anyBudget, await conceptsOf(snapshot, criteria));
  const [{ above, below } = NONE] = await snapshot.ask<{
    above: number | null;
    below: number | null;
  }>(NEAREST, [...filters, budget.max, budget.min]);
  const isAbove = below === null || (above !== null && above - budget.max <= budget.min - below);
  const price = isAbove ? above : below;
  return price === null ? null : { price, currency, isAbove };
}
