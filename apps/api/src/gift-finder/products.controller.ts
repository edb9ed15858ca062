import type { ProductDetails } from '@giftspire/contracts';
import { CatalogueProducts } from '@giftspire/gift-finder';
import { Controller, Get, Header, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { PublicAddress } from '../http/public-address';
import { readerLanguage } from '../http/reader-language';
import { RecordNotFound } from '../http/record-not-found';
import { ProductId } from './product-id.pipe';
import { productAnswer } from '../openapi/answer-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';
import { productId } from '../openapi/parameters';

/** What the web app's product page shows. */
@Controller('gift-finder/products')
export class ProductsController {
  constructor(
    private readonly products: CatalogueProducts,
    private readonly address: PublicAddress,
  ) {}

  @Endpoint({
    tag: 'Gift finder',
    summary: 'A product of the catalogue',
    path: productId,
    success: [200, productAnswer],
    refusals: [404],
  })
  @Get(':id')
  @Header('Vary', 'Accept-Language')
  async show(@Param('id', ProductId) id: string, @Req() request: Request): Promise<ProductDetails> {
    const product = await this.products.find(id, {
      language: readerLanguage(request),
      appUrl: this.address.of(request),
    });
    if (product === undefined) throw new RecordNotFound('product');
    return product;
  }
}
