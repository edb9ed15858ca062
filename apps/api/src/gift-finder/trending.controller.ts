import type { TrendingAnswer, TrendingCategory } from '@giftspire/contracts';
import { TrendingProducts } from '@giftspire/gift-finder';
import { Controller, Get, Header, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { PublicAddress } from '../http/public-address';
import { readerLanguage } from '../http/reader-language';
import { TrendingCategoryPipe } from './trending-category.pipe';
import { TrendingLimit } from './trending-limit.pipe';
import { trendingAnswer } from '../openapi/answer-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';
import { limitQuery, trendingCategory } from '../openapi/parameters';

/** What others found lately, by category. */
@Controller('gift-finder/trending')
export class TrendingController {
  constructor(
    private readonly trending: TrendingProducts,
    private readonly address: PublicAddress,
  ) {}

  @Endpoint({
    tag: 'Gift finder',
    summary: 'What others found lately',
    path: trendingCategory,
    query: limitQuery,
    success: [200, trendingAnswer],
    refusals: [404],
  })
  @Get(':category')
  @Header('Vary', 'Accept-Language')
  async show(
    @Param('category', TrendingCategoryPipe) category: TrendingCategory,
    @Query('limit', TrendingLimit) limit: number,
    @Req() request: Request,
  ): Promise<TrendingAnswer> {
    const products = await this.trending.top(category, limit, {
      language: readerLanguage(request),
      appUrl: this.address.of(request),
    });
    return { success: true, data: { category, products, total: products.length } };
  }
}
