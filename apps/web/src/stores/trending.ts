import {
  TRENDING_CATEGORIES,
  type TrendingCategory,
  type TrendingProduct,
} from '@giftspire/contracts';
import { defineStore } from 'pinia';
import { reactive } from 'vue';
import { fetchTrendingProducts } from '@/api/catalogue-api';
import type { Locale } from '@/i18n';
import type { LoadStatus } from './paginated-list';

/** Load state and products of one category; categories load independently of each other. */
export interface TrendingCategoryState {
  category: TrendingCategory;
  status: LoadStatus;
  products: TrendingProduct[];
}

/** Products recommended most often in recent searches of all users, by category. */
export const useTrendingStore = defineStore('trending', () => {
  const categories = reactive<TrendingCategoryState[]>(
    TRENDING_CATEGORIES.map(createEmptyCategory),
  );
  let language: Locale | null = null;

  /** Loads the categories not yet loaded in this language. A failure sets the category's `status`; nothing is thrown. */
  async function load(requestedLanguage: Locale): Promise<void> {
    if (requestedLanguage !== language) reset();
    language = requestedLanguage;
    const missing = categories.filter(({ status }) => status === 'idle' || status === 'failed');
    await Promise.all(missing.map((state) => loadCategory(state, requestedLanguage)));
  }

  /** Sets products and `status` of one category, unless another language is requested meanwhile. */
  async function loadCategory(
    state: TrendingCategoryState,
    requestedLanguage: Locale,
  ): Promise<void> {
    state.status = 'loading';
    try {
      const { data } = await fetchTrendingProducts(state.category, requestedLanguage);
      if (requestedLanguage !== language) return;
      state.products = data.products;
      state.status = 'ready';
    } catch {
      // The section of this category shows a retry button; no toast is needed.
      if (requestedLanguage === language) state.status = 'failed';
    }
  }

  function reset(): void {
    language = null;
    for (const state of categories) Object.assign(state, createEmptyCategory(state.category));
  }

  return { categories, load, reset };
});

function createEmptyCategory(category: TrendingCategory): TrendingCategoryState {
  return { category, status: 'idle', products: [] };
}
