import type { Paginated, SearchResult } from '@giftspire/contracts';
import { SearchResults, OpenedResultRecorder, type PageRequest } from '@giftspire/gift-finder';
import { CurrentUser } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { PublicBaseUrlResolver } from '../http/public-base-url-resolver';
import { RecordIdPipe } from '../http/record-id.pipe';
import { RecordNotFoundException } from '../http/record-not-found.exception';
import { PageQueryPipe } from '../pagination/page-query.pipe';
import { toPaginated } from '../pagination/to-paginated';
import { searchesPageSchema, searchResultSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';
import { pageQuerySchema, recordIdPathParameters } from '../openapi/request-schemas';

/** Routes of the user's search results. */
@Controller('gift-finder/searches')
export class SearchesController {
  constructor(
    private readonly results: SearchResults,
    private readonly openedResults: OpenedResultRecorder,
    private readonly baseUrlResolver: PublicBaseUrlResolver,
  ) {}

  @Endpoint({
    tag: 'Gift finder',
    summary: 'Search results, newest first',
    query: pageQuerySchema,
    success: [200, searchesPageSchema],
  })
  @Get()
  async list(
    @CurrentUser() user: User,
    @Query(PageQueryPipe) pageRequest: PageRequest,
    @Req() request: Request,
  ): Promise<Paginated<SearchResult>> {
    const appUrl = this.baseUrlResolver.resolve(request);
    const page = await this.results.findPage(user.id, pageRequest, appUrl);
    return toPaginated(`${appUrl}/api/gift-finder/searches`, pageRequest, page);
  }

  /**
   * Returns a result and marks it as opened. The response has no enclosing `data`: Laravel adds none to a resource that
   * has a `data` field.
   */
  @Endpoint({
    tag: 'Gift finder',
    summary: 'A search result',
    pathParameters: recordIdPathParameters,
    success: [200, searchResultSchema],
    errorStatuses: [404],
  })
  @Get(':id')
  async show(
    @CurrentUser() user: User,
    @Param('id', new RecordIdPipe('search')) id: number,
    @Req() request: Request,
  ): Promise<SearchResult> {
    const result = await this.results.findOne(user.id, id, this.baseUrlResolver.resolve(request));
    if (result === undefined) throw new RecordNotFoundException('search');
    await this.openedResults.recordFirstOpening(id);
    return result;
  }
}
