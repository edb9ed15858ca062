import { defineStore } from 'pinia';
import { fetchSearches } from '@/api/gift-finder-api';
import { paginatedList } from './paginated-list';

/** Finished searches, newest first. */
export const useSearchHistoryStore = defineStore('search-history', () =>
  paginatedList(fetchSearches),
);
