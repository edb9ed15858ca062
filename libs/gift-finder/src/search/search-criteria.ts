import { createHash } from 'node:crypto';
import {
  type AgeGroup,
  type Occasion,
  type Relation,
  DEFAULT_MAX_RESULTS,
  type SearchOptions,
} from '@giftspire/contracts';
import { findMaxSafetyAge } from './recipient-ages';
import { type WantedInterest, parseWantedInterests } from './wanted-interest';

/** ISO 4217 currency of all budgets. */
const BUDGET_CURRENCY = 'EUR';

/** The criteria of a search request in the form that the search of the local catalogue needs. */
export interface SearchCriteria {
  /** Price range; both ends are included. */
  budget: { min: number; max: number };
  /** ISO 4217 currency of the budget. Products in other currencies are not offered. */
  currency: string;
  /** Requested age group; null when none is requested. */
  ageGroup: AgeGroup | null;
  /** Highest safety age, in years, of products that are offered; null for no limit. */
  maxSafetyAge: number | null;
  occasion: Occasion;
  relation: Relation;
  interests: WantedInterest[];
  /** Ids of products that the recipient has or does not want. All products of the same concepts are excluded. */
  excludedProducts: readonly string[];
  maxResults: number;
  /**
   * Seed, as decimal text of a `bigint`, for the order of equally good products. Requests with the same relation,
   * occasion and interests have the same seed.
   */
  seed: string;
}

/**
 * Converts search options to criteria. The gender of the recipient is ignored on purpose, as it must not influence the
 * recommendations.
 *
 * @param salt - part of the seed; another salt gives another order of equally good products
 */
export function toSearchCriteria(options: SearchOptions, salt = ''): SearchCriteria {
  const interests = parseWantedInterests(options.interests);
  return {
    budget: { min: options.min_budget, max: options.max_budget },
    currency: BUDGET_CURRENCY,
    ageGroup: options.age_group ?? null,
    maxSafetyAge: findMaxSafetyAge(options),
    occasion: options.occasion,
    relation: options.relation,
    interests,
    excludedProducts: options.excluded_products ?? [],
    maxResults: options.max_results ?? DEFAULT_MAX_RESULTS,
    seed: hashToSeedText([
      salt,
      options.relation,
      options.occasion,
      ...interests.map(({ foldedText: key }) => key),
    ]),
  };
}

/** Hashes the parts to a PostgreSQL `bigint`, as decimal text. */
function hashToSeedText(parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return digest.readBigInt64BE().toString();
}
