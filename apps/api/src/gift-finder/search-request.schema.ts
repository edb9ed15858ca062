import {
  AGE_GROUPS,
  BUDGET_CAP,
  EXCLUDED_PRODUCTS_MAX,
  GENDERS,
  INTEREST_LENGTH_MAX,
  INTERESTS_MAX,
  OCCASIONS,
  OUTPUT_LANGUAGES,
  PRODUCT_ID_LENGTH_MAX,
  RELATIONS,
  RESULTS_MAX,
} from '@giftspire/contracts';
import { z } from 'zod';
import { integer, line, numeric } from '../validation/rules';

/** Body of `POST /gift-finder/search`. */
export const searchRequest = z
  .object({
    relation: z.enum(RELATIONS),
    occasion: z.enum(OCCASIONS),
    min_budget: numeric(z.number().min(0).max(BUDGET_CAP)),
    max_budget: numeric(z.number().min(0).max(BUDGET_CAP)),
    interests: z.array(line().max(INTEREST_LENGTH_MAX)).min(1).max(INTERESTS_MAX),
    age_group: z.enum(AGE_GROUPS).optional(),
    gender: z.enum(GENDERS).optional(),
    max_results: integer(z.number().min(1).max(RESULTS_MAX)).optional(),
    output_language: z.enum(OUTPUT_LANGUAGES).optional(),
    excluded_products: z
      .array(line().max(PRODUCT_ID_LENGTH_MAX))
      .max(EXCLUDED_PRODUCTS_MAX)
      .optional(),
  })
  .refine(({ min_budget, max_budget }) => max_budget > min_budget, {
    path: ['max_budget'],
    when: ({ value }) => hasBudgets(value),
    error: ({ input }) => `must be greater than ${(input as Budgets).min_budget}`,
  });

interface Budgets {
  min_budget: number;
  max_budget: number;
}

/** The comparison runs whenever both numbers are there, whatever else is wrong. */
function hasBudgets(value: unknown): value is Budgets {
  const { min_budget, max_budget } = value as Partial<Budgets>;
  return Number.isFinite(min_budget) && Number.isFinite(max_budget);
}
