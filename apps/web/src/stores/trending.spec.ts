import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { installFakeApi, type ApiRequest, type FakeApi } from '@/testing/fake-api';
import { useTrendingStore } from './trending';

const CATEGORIES = ['tech', 'fashion', 'home', 'sports', 'books'];

describe('trending store', () => {
  let api: FakeApi;

  beforeEach(() => {
    setActivePinia(createPinia());
    api = installFakeApi();
    for (const category of CATEGORIES) respondWithProducts(category, ['one']);
  });

  const toTrendingRoute = (category: string) => `GET /gift-finder/trending/${category}`;
  const respondWithProducts = (category: string, asins: string[]) =>
    api.respondTo(toTrendingRoute(category), ({ language }: ApiRequest) => ({
      body: {
        success: true,
        data: {
          category,
          products: asins.map((asin) => ({ asin, title: `${asin} ${language}` })),
          total: asins.length,
        },
      },
    }));
  const readStatuses = () => useTrendingStore().categories.map(({ status }) => status);

  it('loads every category only once', async () => {
    const store = useTrendingStore();
    await store.load('en');
    expect(store.categories.map(({ category }) => category)).toEqual(CATEGORIES);
    expect(store.categories[0]?.products).toEqual([{ asin: 'one', title: 'one en' }]);
    await store.load('en');
    expect(api.requests).toHaveLength(CATEGORIES.length);
  });

  it('loads the categories again in another language', async () => {
    const store = useTrendingStore();
    await store.load('en');
    await store.load('it');
    expect(store.categories[0]?.products).toEqual([{ asin: 'one', title: 'one it' }]);
  });

  it('marks only the failed category and reloads only that one', async () => {
    api.respondTo(toTrendingRoute('home'), () => ({
      status: 500,
      body: { message: 'Server Error' },
    }));
    await useTrendingStore().load('en');
    expect(readStatuses()).toEqual(['ready', 'ready', 'failed', 'ready', 'ready']);
    respondWithProducts('home', ['two']);
    await useTrendingStore().load('en');
    expect(readStatuses()).toEqual(['ready', 'ready', 'ready', 'ready', 'ready']);
    expect(api.requestsTo(toTrendingRoute('tech'))).toHaveLength(1);
  });
});
