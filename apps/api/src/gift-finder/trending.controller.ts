import type { TrendingResponse, TrendingCategory } from '@giftspire/contracts';
import { TrendingProducts } from '@giftspire/gift-finder';
import { Controller, Get, Header, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { PublicBaseUrlResolver } from '../http/public-base-url-resolver';
import { negotiateOutputLanguage } from '../http/negotiate-output-language';
import { TrendingCategoryPipe } from './trending-category.pipe';
import { TrendingLimitPipe } from './trending-limit.pipe';
import { trendingResponseSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';
import { trendingQuerySchema, trendingCategoryPathParameters } from '../openapi/request-schemas';

/** Route of the products of one category that appear most in recent search results. */
@Controller('gift-finder/trending')
export class TrendingController {
  constructor(
    private readonly trending: TrendingProducts,
    private readonly baseUrlResolver: PublicBaseUrlResolver,
  ) {}

  @Endpoint({
    tag: 'Gift finder',
    summary: 'Trending products of a category',
    pathParameters: trendingCategoryPathParameters,
    query: trendingQuerySchema,
    success: [200, trendingResponseSchema],
    errorStatuses: [404],
  })
  @Get(':category')
  @Header('Vary', 'Accept-Language')
  async show(
    @Param('category', TrendingCategoryPipe) category: TrendingCategory,
    @Query('limit', TrendingLimitPipe) limit: number,
    @Req() request: Request,
  ): Promise<TrendingResponse> {
    const products = await this.trending.findTop(category, limit, {
      language: negotiateOutputLanguage(request),
      appUrl: this.baseUrlResolver.resolve(request),
    });
    return { success: true, data: { category, products, total: products.length } };
  }
}
