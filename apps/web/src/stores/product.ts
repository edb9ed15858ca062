import { defineStore } from 'pinia';
import { fetchProduct } from '@/api/catalogue-api';
import { openRecord } from './open-record';

/** The one product that is open. */
export const useProductStore = defineStore('product', () => openRecord(fetchProduct));
