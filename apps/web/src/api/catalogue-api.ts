import type { ProductDetails, TrendingResponse, TrendingCategory } from '@giftspire/contracts';
import type { Locale } from '@/i18n';
import { requestJson } from './request-json';

/** Number of products requested per category: one row of the dashboard on a wide screen. */
const TRENDING_PRODUCTS_PER_CATEGORY = 4;

/** Fetches the products recommended most often in one category. @param language - language of the product titles */
export function fetchTrendingProducts(
  category: TrendingCategory,
  language: Locale,
): Promise<TrendingResponse> {
  const query = { limit: TRENDING_PRODUCTS_PER_CATEGORY };
  return requestJson('GET', `/gift-finder/trending/${category}`, { query, language });
}

/**
 * @param id - product id from the URL, unvalidated: the API responds with 404 to an unknown or malformed id
 * @param language - language of title, description and features
 */
export function fetchProduct(id: string, language: Locale): Promise<ProductDetails> {
  return requestJson('GET', `/gift-finder/products/${encodeURIComponent(id)}`, { language });
}
