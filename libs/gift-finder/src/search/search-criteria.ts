import { createHash } from 'node:crypto';
import {
  type AgeGroup,
  type Occasion,
  type Relation,
  RESULTS_DEFAULT,
  type SearchOptions,
} from '@giftspire/contracts';
import { safeYears } from './recipient-age';
import { type WantedInterest, wantedInterests } from './wanted-interest';

/** What budgets are meant in. */
const CURRENCY = 'EUR';

/** A search request, read for the catalogue. */
export interface SearchCriteria {
  /** Both ends are in. */
  budget: { min: number; max: number };
  /** ISO 4217; of budget and products. */
  currency: string;
  /** Null: any age. */
  ageGroup: AgeGroup | null;
  /** Products with a higher safety age are not offered; null: all are. */
  safeYears: number | null;
  occasion: Occasion;
  relation: Relation;
  interests: WantedInterest[];
  /** Products that the recipient has or does not want; others of their concept are not offered either. */
  excludedProducts: readonly string[];
  maxResults: number;
  /** Decides between products that are equally good: the same request meets the same ones, another one meets others. */
  seed: string;
}

/**
 * The gender of the recipient is not read: it says nothing about what somebody likes.
 *
 * @param salt - another one gives another list of equally good products
 */
export function searchCriteria(options: SearchOptions, salt = ''): SearchCriteria {
  const interests = wantedInterests(options.interests);
  return {
    budget: { min: options.min_budget, max: options.max_budget },
    currency: CURRENCY,
    ageGroup: options.age_group ?? null,
    safeYears: safeYears(options),
    occasion: options.occasion,
    relation: options.relation,
    interests,
    excludedProducts: options.excluded_products ?? [],
    maxResults: options.max_results ?? RESULTS_DEFAULT,
    seed: seedOf([salt, options.relation, options.occasion, ...interests.map(({ key }) => key)]),
  };
}

/** @returns a PostgreSQL `bigint` in decimals */
function seedOf(parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return digest.readBigInt64BE().toString();
}
