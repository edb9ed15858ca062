import type { SuggestionsResponse } from '@giftspire/contracts';
import { suggestTerms } from '@giftspire/gift-finder';
import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { ZodValidationPipe } from '../validation/zod-validation.pipe';
import { suggestionsQuerySchema } from './suggestions-query.schema';
import { suggestionsResponseSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** Completes what somebody types. */
@Controller('gift-finder/suggestions')
export class SuggestionsController {
  @Endpoint({
    tag: 'Gift finder',
    summary: 'Completions of what somebody types',
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
