import {
  TRENDING_CATEGORIES,
  type TrendingCategory,
  type TrendingProduct,
} from '@giftspire/contracts';
import { defineStore } from 'pinia';
import { reactive } from 'vue';
import { fetchTrending } from '@/api/catalogue-api';
import type { Locale } from '@/i18n';
import type { LoadStatus } from './paginated-list';

/** One category: each comes, and fails, for itself. */
export interface TrendingRow {
  category: TrendingCategory;
  status: LoadStatus;
  products: TrendingProduct[];
}

/** What others found lately. */
export const useTrendingStore = defineStore('trending', () => {
  const rows = reactive<TrendingRow[]>(TRENDING_CATEGORIES.map(emptyRow));
  let language: Locale | null = null;

  /** Loads what is not there yet in this language. A failure shows in its row, it is not thrown. */
  async function load(wanted: Locale): Promise<void> {
    if (wanted !== language) empty();
    language = wanted;
    const missing = rows.filter(({ status }) => status === 'idle' || status === 'failed');
    await Promise.all(missing.map((row) => loadRow(row, wanted)));
  }

  async function loadRow(row: TrendingRow, wanted: Locale): Promise<void> {
    row.status = 'loading';
    try {
      const { data } = await fetchTrending(row.category, wanted);
      if (wanted !== language) return;
      row.products = data.products;
      row.status = 'ready';
    } catch {
      // Of several rows one that is missing is no reason for an alarm; it offers to try again.
      if (wanted === language) row.status = 'failed';
    }
  }

  function empty(): void {
    language = null;
    for (const row of rows) Object.assign(row, emptyRow(row.category));
  }

  return { rows, load, empty };
});

function emptyRow(category: TrendingCategory): TrendingRow {
  return { category, status: 'idle', products: [] };
}
