import type { ProductDetails, TrendingAnswer, TrendingCategory } from '@giftspire/contracts';
import type { Locale } from '@/i18n';
import { request } from './request';

/** A row of the dashboard, on one line of a wide screen. */
const TRENDING_SHOWN = 4;

/** @param language - of titles */
export function fetchTrending(
  category: TrendingCategory,
  language: Locale,
): Promise<TrendingAnswer> {
  const query = { limit: TRENDING_SHOWN };
  return request('GET', `/gift-finder/trending/${category}`, { query, language });
}

/**
 * @param id - as it stands in the address bar; the API answers 404 to anything that is no id
 * @param language - of its texts
 */
export function fetchProduct(id: string, language: Locale): Promise<ProductDetails> {
  return request('GET', `/gift-finder/products/${encodeURIComponent(id)}`, { language });
}
