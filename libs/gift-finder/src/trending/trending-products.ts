import type { TrendingCategory, TrendingProduct } from '@giftspire/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type PresentationContext, toProductUrls } from '../products/product-urls';
import { TRENDING_PRODUCTS_SQL } from './trending-products-sql';

/** Row of `TRENDING_PRODUCTS_SQL`. */
interface TrendingRow {
  id: string;
  category: string;
  price: number;
  currency: string;
  title_en: string;
  title_it: string;
  image: string | null;
  url: string | null;
  rating: number | null;
  review_count: number;
  is_demo: boolean;
}

/** Reads the products that recent searches recommended most. */
@Injectable()
export class TrendingProducts {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Returns the products of a category that recent results recommended most, one variant of each concept. Other
   * products in stock fill the list up to `limit`.
   */
  async findTop(
    category: TrendingCategory,
    limit: number,
    context: PresentationContext,
  ): Promise<TrendingProduct[]> {
    const rows = await this.dataSource.query<TrendingRow[]>(TRENDING_PRODUCTS_SQL, [
      category,
      limit,
    ]);
    return rows.map((row) => toTrendingProduct(row, context));
  }
}

function toTrendingProduct(
  {
    id,
    category,
    price,
    currency,
    title_en,
    title_it,
    image,
    url,
    rating,
    review_count,
    is_demo,
  }: TrendingRow,
  { language, appUrl }: PresentationContext,
): TrendingProduct {
  return {
    asin: id,
    title: language === 'Italian' ? title_it : title_en,
    ...toProductUrls({ id, category, image, url }, appUrl),
    price,
    currency,
    rating,
    review_count,
    is_prime: false,
    is_demo,
  };
}
