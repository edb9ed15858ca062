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
import { PublicAddress } from '../http/public-address';
import { RecordId } from '../http/record-id.pipe';
import { RecordNotFound } from '../http/record-not-found';
import { PageQuery } from '../pagination/page-query.pipe';
import { paginated } from '../pagination/paginated';
import { messageBody, pendingOrdersPage } from '../openapi/answer-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';
import { pageQuery, recordId } from '../openapi/parameters';

/** The user's searches that wait, run or have failed. */
@Controller('gift-finder/pending-orders')
export class PendingOrdersController {
  constructor(
    private readonly orders: PendingOrders,
    private readonly requests: SearchRequests,
    private readonly address: PublicAddress,
  ) {}

  @Endpoint({
    tag: 'Gift finder',
    summary: 'Searches that wait, run or have failed, newest first',
    query: pageQuery,
    success: [200, pendingOrdersPage],
  })
  @Get()
  async list(
    @CurrentUser() user: User,
    @Query(PageQuery) slice: PageRequest,
    @Req() request: Request,
  ): Promise<Paginated<PendingOrder>> {
    const page = await this.orders.page(user.id, slice);
    return paginated(`${this.address.of(request)}/api/gift-finder/pending-orders`, slice, page);
  }

  /** A double click starts one search: the second one finds it waiting. */
  @Endpoint({
    tag: 'Gift finder',
    summary: 'Try a failed search again',
    path: recordId,
    success: [200, messageBody],
    refusals: [404, 409],
  })
  @Post(':id/retry')
  @HttpCode(200)
  async retry(
    @CurrentUser() user: User,
    @Param('id', new RecordId('pending order')) id: number,
  ): Promise<MessageBody> {
    const outcome = await this.requests.retry(user.id, id);
    if (outcome === 'unknown') throw new RecordNotFound('pending order');
    if (outcome === 'not-failed') throw new ConflictException('The search has not failed.');
    return { message: 'The search has started again.' };
  }

  @Endpoint({
    tag: 'Gift finder',
    summary: 'Forget a search; a running one stops',
    path: recordId,
    success: [200, messageBody],
    refusals: [404],
  })
  @Delete(':id')
  async remove(
    @CurrentUser() user: User,
    @Param('id', new RecordId('pending order')) id: number,
  ): Promise<MessageBody> {
    if (!(await this.orders.remove(user.id, id))) throw new RecordNotFound('pending order');
    return { message: 'The pending order was deleted.' };
  }
}
