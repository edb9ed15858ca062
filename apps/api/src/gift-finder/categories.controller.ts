import { type CategoriesResponse, OCCASIONS, RELATIONS } from '@giftspire/contracts';
import { buildTrendingCategoryLabels } from '@giftspire/gift-finder';
import { Controller, Get, Header, Req } from '@nestjs/common';
import type { Request } from 'express';
import { negotiateOutputLanguage } from '../http/negotiate-output-language';
import { categoriesResponseSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** Route that lists the categories, relations and occasions. */
@Controller('gift-finder/categories')
export class CategoriesController {
  @Endpoint({
    tag: 'Gift finder',
    summary: 'Categories, relations and occasions',
    success: [200, categoriesResponseSchema],
  })
  @Get()
  @Header('Vary', 'Accept-Language')
  list(@Req() request: Request): CategoriesResponse {
    const categories = buildTrendingCategoryLabels(negotiateOutputLanguage(request));
    return { data: { categories, relations: RELATIONS, occasions: OCCASIONS } };
  }
}
