import { type CategoriesAnswer, OCCASIONS, RELATIONS } from '@giftspire/contracts';
import { categoryLabels } from '@giftspire/gift-finder';
import { Controller, Get, Header, Req } from '@nestjs/common';
import type { Request } from 'express';
import { readerLanguage } from '../http/reader-language';
import { categoriesAnswer } from '../openapi/answer-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** What the fields of a search may hold. */
@Controller('gift-finder/categories')
export class CategoriesController {
  @Endpoint({
    tag: 'Gift finder',
    summary: 'What the fields of a search may hold',
    success: [200, categoriesAnswer],
  })
  @Get()
  @Header('Vary', 'Accept-Language')
  list(@Req() request: Request): CategoriesAnswer {
    const categories = categoryLabels(readerLanguage(request));
    return { data: { categories, relations: RELATIONS, occasions: OCCASIONS } };
  }
}
