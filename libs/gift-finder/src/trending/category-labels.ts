import {
  type OutputLanguage,
  TRENDING_CATEGORIES,
  type TrendingCategory,
} from '@giftspire/contracts';
import { CATEGORY_LABELS } from '../catalogue/category';

/** Returns the heading of each trending category in a language, e.g. `Books and stationery`. */
export function buildTrendingCategoryLabels(
  language: OutputLanguage,
): Record<TrendingCategory, string> {
  const labels = TRENDING_CATEGORIES.map((key) => [
    key,
    capitalise(CATEGORY_LABELS[key][language]),
  ]);
  return Object.fromEntries(labels) as Record<TrendingCategory, string>;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
