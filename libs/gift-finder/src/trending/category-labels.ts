import {
  type OutputLanguage,
  TRENDING_CATEGORIES,
  type TrendingCategory,
} from '@giftspire/contracts';
import { LABELS_BY_CATEGORY } from '../catalogue/category';

/** Returns the heading of each trending category in a language, e.g. `Books and stationery`. */
export function buildTrendingCategoryLabels(
  language: OutputLanguage,
): Record<TrendingCategory, string> {
  const labels = TRENDING_CATEGORIES.map((key) => [
    key,
    capitaliseFirstLetter(LABELS_BY_CATEGORY[key][language]),
  ]);
  return Object.fromEntries(labels) as Record<TrendingCategory, string>;
}

function capitaliseFirstLetter(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
