import type { ProductDetails } from '@giftspire/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Product } from '../catalogue/product.entity';
import { type PresentationContext, toProductUrls } from './product-urls';

/** Reads the details of single products from the database. */
@Injectable()
export class CatalogueProducts {
  constructor(private readonly dataSource: DataSource) {}

  /** Returns the product with this id, or undefined when there is none. */
  async findById(id: string, context: PresentationContext): Promise<ProductDetails | undefined> {
    const product = await this.dataSource.getRepository(Product).findOneBy({ id });
    return product === null ? undefined : toProductDetails(product, context);
  }
}

function toProductDetails(
  product: Product,
  { language, appUrl }: PresentationContext,
): ProductDetails {
  const italian = language === 'Italian';
  return {
    asin: product.id,
    title: italian ? product.titleIt : product.titleEn,
    description: italian ? product.descriptionIt : product.descriptionEn,
    brand: product.brand,
    ...toProductUrls(product, appUrl),
    price: product.price,
    currency: product.currency,
    rating: product.rating,
    review_count: product.reviewCount,
    features: italian ? product.featuresIt : product.featuresEn,
    is_prime: false,
    in_stock: product.inStock,
    is_demo: product.isDemo,
  };
}
