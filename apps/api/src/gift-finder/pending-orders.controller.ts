import type { Config } from '@giftspire/config';
import type { MessageBody, Paginated, PendingOrder } from '@giftspire/contracts';
import { type PageRequest, PendingOrders } from '@giftspire/gift-finder';
import { CurrentUser } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import { Controller, Delete, Get, Inject, Param, Query } from '@nestjs/common';
import { CONFIG } from '../config.token';
import { RecordId } from '../http/record-id.pipe';
import { RecordNotFound } from '../http/record-not-found';
import { PageQuery } from '../pagination/page-query.pipe';
import { paginated } from '../pagination/paginated';

/** The user's searches that wait, run or have failed. */
@Controller('gift-finder/pending-orders')
export class PendingOrdersController {
  constructor(
    private readonly orders: PendingOrders,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async list(
    @CurrentUser() user: User,
    @Query(PageQuery) request: PageRequest,
  ): Promise<Paginated<PendingOrder>> {
    const page = await this.orders.page(user.id, request);
    return paginated(`${this.config.appUrl}/api/gift-finder/pending-orders`, request, page);
  }

  @Delete(':id')
  async remove(
    @CurrentUser() user: User,
    @Param('id', new RecordId('pending order')) id: number,
  ): Promise<MessageBody> {
    if (!(await this.orders.remove(user.id, id))) throw new RecordNotFound('pending order');
    return { message: 'The pending order was deleted.' };
  }
}
