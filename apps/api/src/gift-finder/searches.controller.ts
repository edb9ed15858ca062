import type { Paginated, SearchResult } from '@giftspire/contracts';
import { GeneratedOrders, OpenedResults, type PageRequest } from '@giftspire/gift-finder';
import { CurrentUser } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { PublicAddress } from '../http/public-address';
import { RecordId } from '../http/record-id.pipe';
import { RecordNotFound } from '../http/record-not-found';
import { PageQuery } from '../pagination/page-query.pipe';
import { paginated } from '../pagination/paginated';
import { searchesPage, searchResult } from '../openapi/answer-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';
import { pageQuery, recordId } from '../openapi/parameters';

/** The user's finished searches. */
@Controller('gift-finder/searches')
export class SearchesController {
  constructor(
    private readonly orders: GeneratedOrders,
    private readonly opened: OpenedResults,
    private readonly address: PublicAddress,
  ) {}

  @Endpoint({
    tag: 'Gift finder',
    summary: 'Finished searches, newest first',
    query: pageQuery,
    success: [200, searchesPage],
  })
  @Get()
  async list(
    @CurrentUser() user: User,
    @Query(PageQuery) slice: PageRequest,
    @Req() request: Request,
  ): Promise<Paginated<SearchResult>> {
    const appUrl = this.address.of(request);
    const page = await this.orders.page(user.id, slice, appUrl);
    return paginated(`${appUrl}/api/gift-finder/searches`, slice, page);
  }

  /** The item itself: Laravel adds no `data` around what has one. */
  @Endpoint({
    tag: 'Gift finder',
    summary: 'One finished search',
    path: recordId,
    success: [200, searchResult],
    refusals: [404],
  })
  @Get(':id')
  async show(
    @CurrentUser() user: User,
    @Param('id', new RecordId('search')) id: number,
    @Req() request: Request,
  ): Promise<SearchResult> {
    const result = await this.orders.find(user.id, id, this.address.of(request));
    if (result === undefined) throw new RecordNotFound('search');
    await this.opened.record(id);
    return result;
  }
}
