import { defineStore } from 'pinia';
import { fetchSearch } from '@/api/gift-finder-api';
import { openRecord } from './open-record';

/** The one result that is open. */
export const useSearchResultStore = defineStore('search-result', () => openRecord(fetchSearch));
