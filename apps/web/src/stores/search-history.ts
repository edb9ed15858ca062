import { defineStore } from 'pinia';
import { fetchSearchHistoryPage } from '@/api/gift-finder-api';
import { createPaginatedListState } from './paginated-list';

/** One page of the finished searches, newest first. */
export const useSearchHistoryStore = defineStore('search-history', () =>
  createPaginatedListState(fetchSearchHistoryPage),
);
