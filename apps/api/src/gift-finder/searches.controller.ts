import type { Config } from '@giftspire/config';
import type { Paginated, SearchResult } from '@giftspire/contracts';
import { GeneratedOrders, type PageRequest } from '@giftspire/gift-finder';
import { CurrentUser } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { CONFIG } from '../config.token';
import { RecordId } from '../http/record-id.pipe';
import { RecordNotFound } from '../http/record-not-found';
import { PageQuery } from '../pagination/page-query.pipe';
import { paginated } from '../pagination/paginated';

/** The user's finished searches. */
@Controller('gift-finder/searches')
export class SearchesController {
  constructor(
    private readonly orders: GeneratedOrders,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async list(
    @CurrentUser() user: User,
    @Query(PageQuery) request: PageRequest,
  ): Promise<Paginated<SearchResult>> {
    const page = await this.orders.page(user.id, request);
    return paginated(`${this.config.appUrl}/api/gift-finder/searches`, request, page);
  }

  /** The item itself: Laravel adds no `data` around what has one. */
  @Get(':id')
  async show(
    @CurrentUser() user: User,
    @Param('id', new RecordId('search')) id: number,
  ): Promise<SearchResult> {
    const result = await this.orders.find(user.id, id);
    if (result === undefined) throw new RecordNotFound('search');
    return result;
  }
}
