import type { SuggestionsAnswer } from '@giftspire/contracts';
import { suggestions } from '@giftspire/gift-finder';
import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Validated } from '../validation/validated.pipe';
import { suggestionsQuery } from './suggestions-query.schema';
import { suggestionsAnswer } from '../openapi/answer-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** Completes what somebody types. */
@Controller('gift-finder/suggestions')
export class SuggestionsController {
  @Endpoint({
    tag: 'Gift finder',
    summary: 'Completions of what somebody types',
    query: suggestionsQuery,
    success: [200, suggestionsAnswer],
    refusals: [422],
  })
  @Get()
  list(
    @Query(new Validated(suggestionsQuery)) { type, query }: z.output<typeof suggestionsQuery>,
  ): SuggestionsAnswer {
    return { data: { suggestions: suggestions(type, query ?? '') } };
  }
}
