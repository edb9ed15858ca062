import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { setRejectedTokenListener } from '@/api/request-json';
import { TOKEN_EXPIRY_STORAGE_KEY, storeToken, TOKEN_STORAGE_KEY } from '@/session/stored-token';
import { installFakeApi, type FakeApi } from '@/testing/fake-api';
import {
  createNotification,
  createPaginatedResponse,
  createPendingOrder,
} from '@/testing/sample-data';
import { useAuthStore } from './auth';
import { useConnectionStore } from './connection';
import { useNotificationStore } from './notification';
import { usePendingOrderStore } from './pending-order';
import { useSearchHistoryStore } from './search-history';
import { useSearchResultStore } from './search-result';
import { useToastStore } from './toast';

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
const CREDENTIALS = { nickname: 'marta', password: 'Secret#1', remember_me: false };

describe('auth store', () => {
  let api: FakeApi;

  beforeEach(() => {
    localStorage.clear();
    setActivePinia(createPinia());
    api = installFakeApi();
    api.respondTo('POST /auth/login', () => ({
      body: { access_token: '1|abc', token_expires_at: TOMORROW },
    }));
    api.respondTo('GET /init', () => ({ body: { id: '7', display_name: 'marta' } }));
    api.respondTo('POST /auth/logout', () => ({ status: 204 }));
  });

  async function fillAllStores(): Promise<void> {
    const context = {
      relation: 'sister',
      occasion: 'birthday',
      budget: { min: 1, max: 2 },
      interests: [],
    };
    const result = {
      id: 5,
      data: { recommendations: [], context, metadata: {} },
      created_at: TOMORROW,
    };
    api.respondTo('GET /notifications', () => ({
      body: { notifications: [createNotification()] },
    }));
    api.respondTo('GET /gift-finder/pending-orders', () => ({
      body: createPaginatedResponse([createPendingOrder()]),
    }));
    api.respondTo('GET /gift-finder/searches', () => ({ body: createPaginatedResponse([result]) }));
    api.respondTo('GET /gift-finder/searches/5', () => ({ body: result }));
    await Promise.all([
      useNotificationStore().refreshAndFindNew(),
      usePendingOrderStore().load(),
      useSearchHistoryStore().load(),
      useSearchResultStore().load('5'),
    ]);
    useToastStore().success('a', 'b');
    useConnectionStore().state = 'live';
    expect(summarizeStores()).not.toEqual(EMPTY_STORES);
  }

  const EMPTY_STORES = {
    notifications: 0,
    orders: 0,
    total: 0,
    history: 0,
    result: null,
    toasts: 0,
    state: 'offline',
  };
  const summarizeStores = () => ({
    notifications: useNotificationStore().notifications.length,
    orders: usePendingOrderStore().items.length,
    total: usePendingOrderStore().total,
    history: useSearchHistoryStore().items.length,
    result: useSearchResultStore().record,
    toasts: useToastStore().toasts.length,
    state: useConnectionStore().state,
  });

  it('sets token and user on login and stores the token for a reload', async () => {
    const auth = useAuthStore();
    await auth.login(CREDENTIALS);
    expect(auth.isSignedIn).toBe(true);
    expect(auth.user).toEqual({ id: '7', display_name: 'marta' });
    expect(localStorage.getItem(TOKEN_STORAGE_KEY)).toBe('1|abc');
    expect(localStorage.getItem(TOKEN_EXPIRY_STORAGE_KEY)).toBe(TOMORROW);
    expect(api.requestsTo('POST /auth/login')[0]).toMatchObject({ body: CREDENTIALS, token: null });
    expect(api.requestsTo('GET /init')[0]?.token).toBe('1|abc');
  });

  it('stays signed out when the credentials are wrong', async () => {
    api.respondTo('POST /auth/login', () => ({ status: 401, body: { message: 'Wrong.' } }));
    const auth = useAuthStore();
    await expect(auth.login(CREDENTIALS)).rejects.toMatchObject({ status: 401 });
    expect(auth.isSignedIn).toBe(false);
    expect(localStorage.getItem(TOKEN_STORAGE_KEY)).toBeNull();
  });

  it('resets every store at logout, before the API has responded', async () => {
    const auth = useAuthStore();
    await auth.login(CREDENTIALS);
    await fillAllStores();
    let respond: () => void = () => {};
    api.respondTo(
      'POST /auth/logout',
      () => new Promise((resolve) => (respond = () => resolve({ status: 204 }))),
    );
    const logout = auth.logout();
    expect(summarizeStores()).toEqual(EMPTY_STORES);
    expect(auth.user).toBeNull();
    expect(localStorage.getItem(TOKEN_STORAGE_KEY)).toBeNull();
    respond();
    await logout;
    expect(api.requestsTo('POST /auth/logout')[0]?.token).toBe('1|abc');
  });

  it('resets every store when another user signs in', async () => {
    const auth = useAuthStore();
    await fillAllStores();
    await auth.login(CREDENTIALS);
    expect(summarizeStores()).toEqual(EMPTY_STORES);
  });

  it('signs out when the API rejects its token, but not when it rejects an older token', async () => {
    const auth = useAuthStore();
    setRejectedTokenListener((token) => auth.handleRejectedToken(token));
    await auth.login(CREDENTIALS);
    auth.handleRejectedToken('0|older');
    expect(auth.isSignedIn).toBe(true);
    api.respondTo('GET /notifications', () => ({
      status: 401,
      body: { message: 'Unauthenticated.' },
    }));
    await expect(useNotificationStore().refreshAndFindNew()).rejects.toMatchObject({ status: 401 });
    expect(auth.isSignedIn).toBe(false);
    expect(auth.signOutReason).toBe('expired');
  });

  it('signs in with a stored token and loads its user', async () => {
    storeToken({ accessToken: '2|kept', expiresAt: TOMORROW });
    const auth = useAuthStore();
    expect(auth.isSignedIn).toBe(true);
    await auth.loadUser();
    expect(auth.user?.display_name).toBe('marta');
  });

  it('ignores an expired stored token', () => {
    storeToken({ accessToken: '2|kept', expiresAt: '2020-01-01T00:00:00.000Z' });
    expect(useAuthStore().isSignedIn).toBe(false);
  });

  it('follows a login as another user and a logout in another tab', async () => {
    const auth = useAuthStore();
    await auth.login(CREDENTIALS);
    await fillAllStores();
    storeToken({ accessToken: '9|other', expiresAt: TOMORROW });
    auth.syncWithStoredToken();
    expect(auth.token).toBe('9|other');
    expect(auth.user).toBeNull();
    expect(summarizeStores()).toEqual(EMPTY_STORES);
    localStorage.clear();
    auth.syncWithStoredToken();
    expect(auth.isSignedIn).toBe(false);
    expect(auth.signOutReason).toBe('logout');
  });

  it('signs out when the stored token has expired', async () => {
    const auth = useAuthStore();
    await auth.login(CREDENTIALS);
    localStorage.setItem(TOKEN_EXPIRY_STORAGE_KEY, '2020-01-01T00:00:00.000Z');
    auth.syncWithStoredToken();
    expect(auth.signOutReason).toBe('expired');
    expect(localStorage.getItem(TOKEN_STORAGE_KEY)).toBeNull();
  });
});
