import {
  type AgeGroup,
  type Occasion,
  type Relation,
  RESULTS_DEFAULT,
  type SearchOptions,
} from '@giftspire/contracts';
import { type WantedInterest, wantedInterests } from './wanted-interest';

/** A search request, read for the catalogue. */
export interface SearchCriteria {
  /** In the catalogue's currency; both ends are in. */
  budget: { min: number; max: number };
  /** Null: any age. */
  ageGroup: AgeGroup | null;
  occasion: Occasion;
  relation: Relation;
  interests: WantedInterest[];
  maxResults: number;
}

/** The gender of the recipient is not read: it says nothing about what somebody likes. */
export function searchCriteria(options: SearchOptions): SearchCriteria {
  return {
    budget: { min: options.min_budget, max: options.max_budget },
    ageGroup: options.age_group ?? null,
    occasion: options.occasion,
    relation: options.relation,
    interests: wantedInterests(options.interests),
    maxResults: options.max_results ?? RESULTS_DEFAULT,
  };
}
