import { INTEREST_MAX_LENGTH, SUGGESTION_TYPES } from '@giftspire/contracts';
import { z } from 'zod';
import { storableText } from '../validation/rules';

/** Query of `GET /gift-finder/suggestions`. Nothing typed yet is fine. */
export const suggestionsQuerySchema = z.object({
  query: storableText().max(INTEREST_MAX_LENGTH).optional(),
  type: z.enum(SUGGESTION_TYPES).default('interest'),
});
