import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApi, type FakeApi } from '@/testing/fake-api';
import { pageOf, pendingOrder } from '@/testing/samples';
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

  it('places a failed search once more before it takes the failed one away', async () => {
    api.on('POST /gift-finder/search', () => ({ status: 201, body: { message: 'placed' } }));
    api.on('DELETE /gift-finder/pending-orders/1', () => ({ body: { message: 'deleted' } }));
    await usePendingOrderStore().retry(pendingOrder({ failed_at: '2026-11-23T10:00:00.000Z' }));
    expect(api.calls.map(({ method }) => method)).toEqual(['POST', 'DELETE', 'GET']);
  });

  it('keeps a failed search when it cannot be placed again', async () => {
    await expect(usePendingOrderStore().retry(pendingOrder())).rejects.toMatchObject({
      code: 'network',
    });
    expect(api.callsTo('DELETE /gift-finder/pending-orders/1')).toEqual([]);
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
