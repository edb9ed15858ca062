import { defineStore } from 'pinia';
import { fetchSearchResult } from '@/api/gift-finder-api';
import { createRecordState } from './record-state';

/** The search result shown by SearchResultPage. */
export const useSearchResultStore = defineStore('search-result', () =>
  createRecordState(fetchSearchResult),
);
