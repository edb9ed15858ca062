import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { installFakeApi, type FakeApi } from '@/testing/fake-api';
import {
  createPaginatedResponse,
  createPendingOrder,
  createSearchProgressPayload,
} from '@/testing/sample-data';
import { usePendingOrderStore } from './pending-order';

describe('pending order store', () => {
  let api: FakeApi;

  beforeEach(() => {
    setActivePinia(createPinia());
    api = installFakeApi();
    api.respondTo('GET /gift-finder/pending-orders', () => ({
      body: createPaginatedResponse([createPendingOrder()]),
    }));
  });

  it('submits a search and reloads the list', async () => {
    api.respondTo('POST /gift-finder/search', () => ({ status: 201, body: { message: 'placed' } }));
    const store = usePendingOrderStore();
    await store.submitSearch(createPendingOrder().options);
    expect(api.requestsTo('POST /gift-finder/search')[0]?.body).toEqual(
      createPendingOrder().options,
    );
    expect(store.total).toBe(1);
  });

  it('retries a failed search and reloads the list', async () => {
    api.respondTo('POST /gift-finder/pending-orders/1/retry', () => ({
      body: { message: 'started' },
    }));
    await usePendingOrderStore().retry(1);
    expect(api.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      'POST /gift-finder/pending-orders/1/retry',
      'GET /gift-finder/pending-orders',
    ]);
  });

  it('reloads the outdated list also when the API rejects a retry', async () => {
    api.respondTo('POST /gift-finder/pending-orders/1/retry', () => ({ status: 409, body: {} }));
    const store = usePendingOrderStore();
    await expect(store.retry(1)).rejects.toMatchObject({ status: 409 });
    expect(store.total).toBe(1);
  });

  describe('updateListFromProgress', () => {
    it('updates the stage of the order without a request to the API', async () => {
      const store = usePendingOrderStore();
      await store.load();
      const requestCount = api.requests.length;
      store.updateListFromProgress(createSearchProgressPayload(1, 'ranking'));
      expect(store.items).toMatchObject([
        { stage: 'ranking', started_at: '2026-11-23T10:00:01.000Z' },
      ]);
      expect(api.requests).toHaveLength(requestCount);
    });

    it('reloads the list only for the `queued` event of an unlisted search', async () => {
      const store = usePendingOrderStore();
      store.updateListFromProgress(createSearchProgressPayload(9, 'searching'));
      expect(api.requests).toEqual([]);
      store.updateListFromProgress(createSearchProgressPayload(9, 'queued'));
      await expect.poll(() => store.total).toBe(1);
    });
  });

  it('allows a retry of failed and unlisted searches', async () => {
    api.respondTo('GET /gift-finder/pending-orders', () => ({
      body: createPaginatedResponse([
        createPendingOrder({ id: 1 }),
        createPendingOrder({ id: 2, failed_at: '2026-11-23T10:00:00.000Z' }),
      ]),
    }));
    const store = usePendingOrderStore();
    expect(store.shouldOfferRetry(3)).toBe(true);
    await store.load();
    expect([1, 2, 3].map(store.shouldOfferRetry)).toEqual([false, true, false]);
  });

  it('loads the last page when the current page has become empty', async () => {
    api.respondTo('GET /gift-finder/pending-orders', ({ path }) => ({
      body: path.includes('page=2')
        ? createPaginatedResponse([], 2, 1)
        : createPaginatedResponse([createPendingOrder()]),
    }));
    const store = usePendingOrderStore();
    await store.load(2);
    expect(store.page).toBe(1);
    expect(store.items).toHaveLength(1);
  });

  it('keeps the error of a failed load', async () => {
    api.respondTo('GET /gift-finder/pending-orders', () => ({
      status: 500,
      body: { message: 'Server Error' },
    }));
    const store = usePendingOrderStore();
    await store.load();
    expect(store.status).toBe('failed');
    expect(store.error).toMatchObject({ status: 500 });
  });
});
