import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { onUnauthenticated } from '@/api/request';
import { EXPIRY_KEY, storeToken, TOKEN_KEY } from '@/session/stored-token';
import { fakeApi, type FakeApi } from '@/testing/fake-api';
import { notificationRow, pageOf, pendingOrder } from '@/testing/samples';
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
    api = fakeApi();
    api.on('POST /auth/login', () => ({
      body: { access_token: '1|abc', token_expires_at: TOMORROW },
    }));
    api.on('GET /init', () => ({ body: { id: '7', display_name: 'marta' } }));
    api.on('POST /auth/logout', () => ({ status: 204 }));
  });

  async function fillEveryStore(): Promise<void> {
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
    api.on('GET /notifications', () => ({ body: { notifications: [notificationRow()] } }));
    api.on('GET /gift-finder/pending-orders', () => ({ body: pageOf([pendingOrder()]) }));
    api.on('GET /gift-finder/searches', () => ({ body: pageOf([result]) }));
    api.on('GET /gift-finder/searches/5', () => ({ body: result }));
    await Promise.all([
      useNotificationStore().refresh(),
      usePendingOrderStore().load(),
      useSearchHistoryStore().load(),
      useSearchResultStore().open('5'),
    ]);
    useToastStore().success('a', 'b');
    useConnectionStore().state = 'live';
    expect(everythingShown()).not.toEqual(NOTHING);
  }

  const NOTHING = {
    rows: 0,
    orders: 0,
    total: 0,
    history: 0,
    result: null,
    toasts: 0,
    state: 'offline',
  };
  const everythingShown = () => ({
    rows: useNotificationStore().notifications.length,
    orders: usePendingOrderStore().items.length,
    total: usePendingOrderStore().total,
    history: useSearchHistoryStore().items.length,
    result: useSearchResultStore().record,
    toasts: useToastStore().toasts.length,
    state: useConnectionStore().state,
  });

  it('signs in with token and identity at once, and keeps the token for a reload', async () => {
    const auth = useAuthStore();
    await auth.login(CREDENTIALS);
    expect(auth.isSignedIn).toBe(true);
    expect(auth.user).toEqual({ id: '7', display_name: 'marta' });
    expect(localStorage.getItem(TOKEN_KEY)).toBe('1|abc');
    expect(localStorage.getItem(EXPIRY_KEY)).toBe(TOMORROW);
    expect(api.callsTo('POST /auth/login')[0]).toMatchObject({ body: CREDENTIALS, token: null });
    expect(api.callsTo('GET /init')[0]?.token).toBe('1|abc');
  });

  it('stays signed out when the credentials are wrong', async () => {
    api.on('POST /auth/login', () => ({ status: 401, body: { message: 'Wrong.' } }));
    const auth = useAuthStore();
    await expect(auth.login(CREDENTIALS)).rejects.toMatchObject({ status: 401 });
    expect(auth.isSignedIn).toBe(false);
    expect(localStorage.getItem(TOKEN_KEY)).toBeNull();
  });

  it('empties every store at logout, before the API has answered', async () => {
    const auth = useAuthStore();
    await auth.login(CREDENTIALS);
    await fillEveryStore();
    let answer: () => void = () => {};
    api.on(
      'POST /auth/logout',
      () => new Promise((resolve) => (answer = () => resolve({ status: 204 }))),
    );
    const leaving = auth.logout();
    expect(everythingShown()).toEqual(NOTHING);
    expect(auth.user).toBeNull();
    expect(localStorage.getItem(TOKEN_KEY)).toBeNull();
    answer();
    await leaving;
    expect(api.callsTo('POST /auth/logout')[0]?.token).toBe('1|abc');
  });

  it('empties every store when another user signs in', async () => {
    const auth = useAuthStore();
    await fillEveryStore();
    await auth.login(CREDENTIALS);
    expect(everythingShown()).toEqual(NOTHING);
  });

  it('signs out when the API refuses its token, but not when it refuses an older one', async () => {
    const auth = useAuthStore();
    onUnauthenticated((token) => auth.refuse(token));
    await auth.login(CREDENTIALS);
    auth.refuse('0|older');
    expect(auth.isSignedIn).toBe(true);
    api.on('GET /notifications', () => ({ status: 401, body: { message: 'Unauthenticated.' } }));
    await expect(useNotificationStore().refresh()).rejects.toMatchObject({ status: 401 });
    expect(auth.isSignedIn).toBe(false);
    expect(auth.signOutReason).toBe('expired');
  });

  it('takes up a kept token and asks whose it is', async () => {
    storeToken({ accessToken: '2|kept', expiresAt: TOMORROW });
    const auth = useAuthStore();
    expect(auth.isSignedIn).toBe(true);
    await auth.identify();
    expect(auth.user?.display_name).toBe('marta');
  });

  it('does not take up an expired token', () => {
    storeToken({ accessToken: '2|kept', expiresAt: '2020-01-01T00:00:00.000Z' });
    expect(useAuthStore().isSignedIn).toBe(false);
  });

  it('follows another tab out, and in as somebody else', async () => {
    const auth = useAuthStore();
    await auth.login(CREDENTIALS);
    await fillEveryStore();
    storeToken({ accessToken: '9|other', expiresAt: TOMORROW });
    auth.followStorage();
    expect(auth.token).toBe('9|other');
    expect(auth.user).toBeNull();
    expect(everythingShown()).toEqual(NOTHING);
    localStorage.clear();
    auth.followStorage();
    expect(auth.isSignedIn).toBe(false);
    expect(auth.signOutReason).toBe('logout');
  });

  it('notices that its time has run out', async () => {
    const auth = useAuthStore();
    await auth.login(CREDENTIALS);
    localStorage.setItem(EXPIRY_KEY, '2020-01-01T00:00:00.000Z');
    auth.followStorage();
    expect(auth.signOutReason).toBe('expired');
    expect(localStorage.getItem(TOKEN_KEY)).toBeNull();
  });
});
