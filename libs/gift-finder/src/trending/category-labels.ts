import {
  type OutputLanguage,
  TRENDING_CATEGORIES,
  type TrendingCategory,
} from '@giftspire/contracts';
import { CATEGORY_WORDS } from '../catalogue/category';

/** The trending categories and what to call them, for headings. */
export function categoryLabels(language: OutputLanguage): Record<TrendingCategory, string> {
  const labels = TRENDING_CATEGORIES.map((key) => [
    key,
    capitalised(CATEGORY_WORDS[key][language]),
  ]);
  return Object.fromEntries(labels) as Record<TrendingCategory, string>;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
