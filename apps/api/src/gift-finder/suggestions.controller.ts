import {
  INTEREST_MAX_LENGTH,
  SUGGESTION_TYPES,
  type SuggestionsResponse,
} from '@giftspire/contracts';
import { suggestTerms } from '@giftspire/gift-finder';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { createStorableTextSchema } from '../validation/rules';
import { ZodValidationPipe } from '../validation/zod-validation.pipe';
import { suggestionsResponseSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** Schema of the query of `GET /gift-finder/suggestions`. `query` is absent while the user has typed nothing. */
const suggestionsQuerySchema = z.object({
  query: createStorableTextSchema().max(INTEREST_MAX_LENGTH).optional(),
  type: z.enum(SUGGESTION_TYPES).default('interest'),
});

/** Route that returns completions of the text that a user types into the search form. */
@Controller('gift-finder/suggestions')
export class SuggestionsController {
  @Endpoint({
    tag: 'Gift finder',
    summary: 'Completions of a typed interest, relation or occasion',
    query: suggestionsQuerySchema,
    success: [200, suggestionsResponseSchema],
    errorStatuses: [422],
  })
  @Get()
  list(
    @Query(new ZodValidationPipe(suggestionsQuerySchema))
    { type, query }: z.output<typeof suggestionsQuerySchema>,
  ): SuggestionsResponse {
    return { data: { suggestions: suggestTerms(type, query ?? '') } };
  }
}
