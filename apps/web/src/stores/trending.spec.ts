import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApi, type ApiCall, type FakeApi } from '@/testing/fake-api';
import { useTrendingStore } from './trending';

const CATEGORIES = ['tech', 'fashion', 'home', 'sports', 'books'];

describe('trending store', () => {
  let api: FakeApi;

  beforeEach(() => {
    setActivePinia(createPinia());
    api = fakeApi();
    for (const category of CATEGORIES) answer(category, ['one']);
  });

  const path = (category: string) => `GET /gift-finder/trending/${category}`;
  const answer = (category: string, asins: string[]) =>
    api.on(path(category), ({ language }: ApiCall) => ({
      body: {
        success: true,
        data: {
          category,
          products: asins.map((asin) => ({ asin, title: `${asin} ${language}` })),
          total: asins.length,
        },
      },
    }));
  const statuses = () => useTrendingStore().rows.map(({ status }) => status);

  it('loads every category once', async () => {
    const store = useTrendingStore();
    await store.load('en');
    expect(store.rows.map(({ category }) => category)).toEqual(CATEGORIES);
    expect(store.rows[0]?.products).toEqual([{ asin: 'one', title: 'one en' }]);
    await store.load('en');
    expect(api.calls).toHaveLength(CATEGORIES.length);
  });

  it('loads them again in another language', async () => {
    const store = useTrendingStore();
    await store.load('en');
    await store.load('it');
    expect(store.rows[0]?.products).toEqual([{ asin: 'one', title: 'one it' }]);
  });

  it('keeps a failure to its row, and loads only that one again', async () => {
    api.on(path('home'), () => ({ status: 500, body: { message: 'Server Error' } }));
    await useTrendingStore().load('en');
    expect(statuses()).toEqual(['ready', 'ready', 'failed', 'ready', 'ready']);
    answer('home', ['two']);
    await useTrendingStore().load('en');
    expect(statuses()).toEqual(['ready', 'ready', 'ready', 'ready', 'ready']);
    expect(api.callsTo(path('tech'))).toHaveLength(1);
  });
});
