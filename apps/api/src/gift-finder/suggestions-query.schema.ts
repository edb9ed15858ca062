import { INTEREST_LENGTH_MAX, SUGGESTION_TYPES } from '@giftspire/contracts';
import { z } from 'zod';
import { text } from '../validation/rules';

/** Query of `GET /gift-finder/suggestions`. Nothing typed yet is fine. */
export const suggestionsQuery = z.object({
  query: text().max(INTEREST_LENGTH_MAX).optional(),
  type: z.enum(SUGGESTION_TYPES).default('interest'),
});
