// Flow ①
// To: libs/gift-finder/src/orders/search-requests.ts (SearchRequests)
import type { MessageBody, SearchOptions } from '@giftspire/contracts';
import { SearchRequests } from '@giftspire/gift-finder';
import { CurrentUser } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import { Body, Controller, Post } from '@nestjs/common';
import { ZodValidationPipe } from '../validation/zod-validation.pipe';
import { searchRequestSchema } from './search-request.schema';
import { Throttle } from '../throttling/throttle.decorator';
import { messageBodySchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** Route that stores a pending order and queues its search. The response comes before the search; see the WebSocket. */
@Controller('gift-finder/search')
export class SearchController {
  constructor(private readonly requests: SearchRequests) {}

  @Endpoint({
    tag: 'Gift finder',
    summary: 'Start a search; its completion is announced over the WebSocket',
    body: searchRequestSchema,
    success: [201, messageBodySchema],
    errorStatuses: [422],
  })
  @Throttle('search')
  @Post()
  async place(
    @CurrentUser() user: User,
    @Body(new ZodValidationPipe(searchRequestSchema)) options: SearchOptions,
  ): Promise<MessageBody> {
    await this.requests.place(user.id, options);
    return { message: 'Your gift search has started. We will notify you when it is done.' };
  }
}
