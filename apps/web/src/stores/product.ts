import { defineStore } from 'pinia';
import { fetchProduct } from '@/api/catalogue-api';
import { createRecordState } from './record-state';

/** The product shown by ProductPage. */
export const useProductStore = defineStore('product', () => createRecordState(fetchProduct));
