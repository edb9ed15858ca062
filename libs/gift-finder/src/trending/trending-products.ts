import type { OutputLanguage, TrendingCategory, TrendingProduct } from '@giftspire/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { productAddresses } from '../products/product-addresses';
import { TRENDING_PRODUCTS } from './trending-query';

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

export interface TrendingView {
  language: OutputLanguage;
  /** What addresses start with, e.g. `http://localhost:9090`, without a trailing slash. */
  appUrl: string;
}

/** What searches of the last days came up with. */
@Injectable()
export class TrendingProducts {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns at most `limit` products, most wanted first; fewer only when the category has no more */
  async top(
    category: TrendingCategory,
    limit: number,
    view: TrendingView,
  ): Promise<TrendingProduct[]> {
    const rows = await this.dataSource.query<TrendingRow[]>(TRENDING_PRODUCTS, [category, limit]);
    return rows.map((row) => present(row, view));
  }
}

function present(
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
  { language, appUrl }: TrendingView,
): TrendingProduct {
  return {
    asin: id,
    title: language === 'Italian' ? title_it : title_en,
    ...productAddresses({ id, category, image, url }, appUrl),
    price,
    currency,
    rating,
    review_count,
    is_prime: false,
    is_demo,
  };
}
