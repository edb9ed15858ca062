import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApi, type FakeApi } from '@/testing/fake-api';
import { pageOf, pendingOrder, searchProgress } from '@/testing/samples';
import { usePendingOrderStore } from './pending-order';

describe('pending order store', () => {
  let api: FakeApi;

  beforeEach(() => {
    setActivePinia(createPinia());
    api = fakeApi();
    api.on('GET /gift-finder/pending-orders', () => ({ body: pageOf([pendingOrder()]) }));
  });

  it('places a search and lists it', async () => {
    api.on('POST /gift-finder/search', () => ({ status: 201, body: { message: 'placed' } }));
    const store = usePendingOrderStore();
    await store.place(pendingOrder().options);
    expect(api.callsTo('POST /gift-finder/search')[0]?.body).toEqual(pendingOrder().options);
    expect(store.total).toBe(1);
  });

  it('tries a failed search again and reads the list', async () => {
    api.on('POST /gift-finder/pending-orders/1/retry', () => ({ body: { message: 'started' } }));
    await usePendingOrderStore().retry(1);
    expect(api.calls.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      'POST /gift-finder/pending-orders/1/retry',
      'GET /gift-finder/pending-orders',
    ]);
  });

  it('reads the list as well when a search cannot be tried again, for it is out of date', async () => {
    api.on('POST /gift-finder/pending-orders/1/retry', () => ({ status: 409, body: {} }));
    const store = usePendingOrderStore();
    await expect(store.retry(1)).rejects.toMatchObject({ status: 409 });
    expect(store.total).toBe(1);
  });

  describe('told how far a search is', () => {
    it('shows it on the order, without asking the API', async () => {
      const store = usePendingOrderStore();
      await store.load();
      const asked = api.calls.length;
      store.advance(searchProgress(1, 'ranking'));
      expect(store.items).toMatchObject([
        { stage: 'ranking', started_at: '2026-11-23T10:00:01.000Z' },
      ]);
      expect(api.calls).toHaveLength(asked);
    });

    it('reads the list when a search was placed elsewhere, and only then', async () => {
      const store = usePendingOrderStore();
      store.advance(searchProgress(9, 'searching'));
      expect(api.calls).toEqual([]);
      store.advance(searchProgress(9, 'queued'));
      await expect.poll(() => store.total).toBe(1);
    });
  });

  it('knows which searches can be tried again', async () => {
    api.on('GET /gift-finder/pending-orders', () => ({
      body: pageOf([
        pendingOrder({ id: 1 }),
        pendingOrder({ id: 2, failed_at: '2026-11-23T10:00:00.000Z' }),
      ]),
    }));
    const store = usePendingOrderStore();
    expect(store.mayRetry(3)).toBe(true);
    await store.load();
    expect([1, 2, 3].map(store.mayRetry)).toEqual([false, true, false]);
  });

  it('goes to the last page when the one it showed has become empty', async () => {
    api.on('GET /gift-finder/pending-orders', ({ path }) => ({
      body: path.includes('page=2') ? pageOf([], 2, 1) : pageOf([pendingOrder()]),
    }));
    const store = usePendingOrderStore();
    await store.load(2);
    expect(store.page).toBe(1);
    expect(store.items).toHaveLength(1);
  });

  it('keeps the reason of a failed load', async () => {
    api.on('GET /gift-finder/pending-orders', () => ({
      status: 500,
      body: { message: 'Server Error' },
    }));
    const store = usePendingOrderStore();
    await store.load();
    expect(store.status).toBe('failed');
    expect(store.error).toMatchObject({ status: 500 });
  });
});
