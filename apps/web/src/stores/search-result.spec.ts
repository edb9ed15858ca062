import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { installFakeApi } from '@/testing/fake-api';
import { useSearchResultStore } from './search-result';

describe('search result store', () => {
  beforeEach(() => setActivePinia(createPinia()));

  it('keeps the result requested last when an earlier response arrives later', async () => {
    const api = installFakeApi();
    let respondToFirst: () => void = () => {};
    api.respondTo(
      'GET /gift-finder/searches/1',
      () => new Promise((resolve) => (respondToFirst = () => resolve({ body: { id: 1 } }))),
    );
    api.respondTo('GET /gift-finder/searches/2', () => ({ body: { id: 2 } }));
    const store = useSearchResultStore();
    const first = store.load('1');
    await store.load('2');
    respondToFirst();
    await first;
    expect(store.record?.id).toBe(2);
  });

  it('clears the previous result while the next one loads', async () => {
    const api = installFakeApi();
    api.respondTo('GET /gift-finder/searches/1', () => ({ body: { id: 1 } }));
    const store = useSearchResultStore();
    await store.load('1');
    const next = store.load('2');
    expect(store.record).toBeNull();
    expect(store.status).toBe('loading');
    await next;
    expect(store.status).toBe('failed');
  });
});
