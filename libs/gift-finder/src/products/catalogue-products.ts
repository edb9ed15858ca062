import type { OutputLanguage, ProductDetails } from '@giftspire/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Product } from '../catalogue/product.entity';
import { productAddresses } from './product-addresses';

export interface ProductView {
  language: OutputLanguage;
  /** What addresses start with, e.g. `http://localhost:9090`, without a trailing slash. */
  appUrl: string;
}

/** The products in the database, one by one. */
@Injectable()
export class CatalogueProducts {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns undefined when there is no such product */
  async find(id: string, view: ProductView): Promise<ProductDetails | undefined> {
    const product = await this.dataSource.getRepository(Product).findOneBy({ id });
    return product === null ? undefined : present(product, view);
  }
}

function present(product: Product, { language, appUrl }: ProductView): ProductDetails {
  const italian = language === 'Italian';
  return {
    asin: product.id,
    title: italian ? product.titleIt : product.titleEn,
    description: italian ? product.descriptionIt : product.descriptionEn,
    brand: product.brand,
    ...productAddresses(product, appUrl),
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
