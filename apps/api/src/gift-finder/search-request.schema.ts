import {
  AGE_GROUPS,
  MAX_BUDGET,
  MAX_EXCLUDED_PRODUCTS,
  GENDERS,
  INTEREST_MAX_LENGTH,
  MAX_INTERESTS,
  OCCASIONS,
  OUTPUT_LANGUAGES,
  PRODUCT_ID_MAX_LENGTH,
  RELATIONS,
  MAX_RESULTS,
} from '@giftspire/contracts';
import { z } from 'zod';
import {
  createIntegerSchema,
  createSingleLineTextSchema,
  createNumericSchema,
} from '../validation/rules';

/** Schema of the body of `POST /gift-finder/search`. */
export const searchRequestSchema = z
  .object({
    relation: z.enum(RELATIONS),
    occasion: z.enum(OCCASIONS),
    min_budget: createNumericSchema(z.number().min(0).max(MAX_BUDGET)),
    max_budget: createNumericSchema(z.number().min(0).max(MAX_BUDGET)),
    interests: z
      .array(createSingleLineTextSchema().max(INTEREST_MAX_LENGTH))
      .min(1)
      .max(MAX_INTERESTS),
    age_group: z.enum(AGE_GROUPS).optional(),
    gender: z.enum(GENDERS).optional(),
    max_results: createIntegerSchema(z.number().min(1).max(MAX_RESULTS)).optional(),
    output_language: z.enum(OUTPUT_LANGUAGES).optional(),
    excluded_products: z
      .array(createSingleLineTextSchema().max(PRODUCT_ID_MAX_LENGTH))
      .max(MAX_EXCLUDED_PRODUCTS)
      .optional(),
  })
  .refine(({ min_budget, max_budget }) => max_budget > min_budget, {
    path: ['max_budget'],
    when: ({ value }) => hasBothBudgets(value),
    error: ({ input }) => `must be greater than ${(input as BudgetRange).min_budget}`,
  });

/** The budgets of a search once they are parsed to numbers. */
interface BudgetRange {
  min_budget: number;
  max_budget: number;
}

/** Returns whether both budgets of a partly validated body are numbers, so that they can be compared. */
function hasBothBudgets(value: unknown): value is BudgetRange {
  const { min_budget, max_budget } = value as Partial<BudgetRange>;
  return Number.isFinite(min_budget) && Number.isFinite(max_budget);
}
