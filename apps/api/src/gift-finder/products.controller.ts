import type { ProductDetails } from '@giftspire/contracts';
import { CatalogueProducts } from '@giftspire/gift-finder';
import { Controller, Get, Header, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { PublicBaseUrlResolver } from '../http/public-base-url-resolver';
import { negotiateOutputLanguage } from '../http/negotiate-output-language';
import { RecordNotFoundException } from '../http/record-not-found.exception';
import { ProductIdPipe } from './product-id.pipe';
import { productResponseSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';
import { productIdPathParameters } from '../openapi/request-schemas';

/** Route of the details of a product. */
@Controller('gift-finder/products')
export class ProductsController {
  constructor(
    private readonly products: CatalogueProducts,
    private readonly baseUrlResolver: PublicBaseUrlResolver,
  ) {}

  @Endpoint({
    tag: 'Gift finder',
    summary: 'Details of a product',
    pathParameters: productIdPathParameters,
    success: [200, productResponseSchema],
    errorStatuses: [404],
  })
  @Get(':id')
  @Header('Vary', 'Accept-Language')
  async show(
    @Param('id', ProductIdPipe) id: string,
    @Req() request: Request,
  ): Promise<ProductDetails> {
    const product = await this.products.findById(id, {
      language: negotiateOutputLanguage(request),
      appUrl: this.baseUrlResolver.resolve(request),
    });
    if (product === undefined) throw new RecordNotFoundException('product');
    return product;
  }
}
