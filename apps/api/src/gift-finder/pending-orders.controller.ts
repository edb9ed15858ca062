import type { MessageBody, Paginated, PendingOrder } from '@giftspire/contracts';
import { type PageRequest, PendingOrders, SearchRequests } from '@giftspire/gift-finder';
import { CurrentUser } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import {
  ConflictException,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import type { Request } from 'express';
import { PublicBaseUrlResolver } from '../http/public-base-url-resolver';
import { RecordIdPipe } from '../http/record-id.pipe';
import { RecordNotFoundException } from '../http/record-not-found.exception';
import { PageQueryPipe } from '../pagination/page-query.pipe';
import { toPaginated } from '../pagination/to-paginated';
import { messageBodySchema, pendingOrdersPageSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';
import { pageQuerySchema, recordIdPathParameters } from '../openapi/request-schemas';

/** Routes of the user's pending orders: searches that wait, run or have failed. */
@Controller('gift-finder/pending-orders')
export class PendingOrdersController {
  constructor(
    private readonly orders: PendingOrders,
    private readonly requests: SearchRequests,
    private readonly baseUrlResolver: PublicBaseUrlResolver,
  ) {}

  @Endpoint({
    tag: 'Gift finder',
    summary: 'Waiting, running and failed searches, newest first',
    query: pageQuerySchema,
    success: [200, pendingOrdersPageSchema],
  })
  @Get()
  async list(
    @CurrentUser() user: User,
    @Query(PageQueryPipe) pageRequest: PageRequest,
    @Req() request: Request,
  ): Promise<Paginated<PendingOrder>> {
    const page = await this.orders.findPage(user.id, pageRequest);
    return toPaginated(
      `${this.baseUrlResolver.resolve(request)}/api/gift-finder/pending-orders`,
      pageRequest,
      page,
    );
  }

  /** Restarts a failed search. Responds with 409 unless the search has failed, so that a double click restarts it once. */
  @Endpoint({
    tag: 'Gift finder',
    summary: 'Retry a failed search',
    pathParameters: recordIdPathParameters,
    success: [200, messageBodySchema],
    errorStatuses: [404, 409],
  })
  @Post(':id/retry')
  @HttpCode(200)
  async retry(
    @CurrentUser() user: User,
    @Param('id', new RecordIdPipe('pending order')) id: number,
  ): Promise<MessageBody> {
    const outcome = await this.requests.retryIfFailed(user.id, id);
    if (outcome === 'unknown') throw new RecordNotFoundException('pending order');
    if (outcome === 'not-failed') throw new ConflictException('The search has not failed.');
    return { message: 'The search has started again.' };
  }

  @Endpoint({
    tag: 'Gift finder',
    summary: 'Delete a pending order; a running search stops',
    pathParameters: recordIdPathParameters,
    success: [200, messageBodySchema],
    errorStatuses: [404],
  })
  @Delete(':id')
  async remove(
    @CurrentUser() user: User,
    @Param('id', new RecordIdPipe('pending order')) id: number,
  ): Promise<MessageBody> {
    if (!(await this.orders.remove(user.id, id)))
      throw new RecordNotFoundException('pending order');
    return { message: 'The pending order was deleted.' };
  }
}
