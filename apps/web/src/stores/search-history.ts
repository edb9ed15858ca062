import { defineStore } from 'pinia';
import { fetchSearchResults } from '@/api/gift-finder-api';
import { createPaginatedList } from './paginated-list';

/** Finished searches, newest first. */
export const useSearchHistoryStore = defineStore('search-history', () =>
  createPaginatedList(fetchSearchResults),
);
