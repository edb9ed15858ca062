import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApi } from '@/testing/fake-api';
import { useSearchResultStore } from './search-result';

describe('search result store', () => {
  beforeEach(() => setActivePinia(createPinia()));

  it('shows the result that was asked for last, whichever answer comes last', async () => {
    const api = fakeApi();
    let answerFirst: () => void = () => {};
    api.on(
      'GET /gift-finder/searches/1',
      () => new Promise((resolve) => (answerFirst = () => resolve({ body: { id: 1 } }))),
    );
    api.on('GET /gift-finder/searches/2', () => ({ body: { id: 2 } }));
    const store = useSearchResultStore();
    const first = store.open('1');
    await store.open('2');
    answerFirst();
    await first;
    expect(store.record?.id).toBe(2);
  });

  it('shows nothing of the last result while the next one loads', async () => {
    const api = fakeApi();
    api.on('GET /gift-finder/searches/1', () => ({ body: { id: 1 } }));
    const store = useSearchResultStore();
    await store.open('1');
    const next = store.open('2');
    expect(store.record).toBeNull();
    expect(store.status).toBe('loading');
    await next;
    expect(store.status).toBe('failed');
  });
});
