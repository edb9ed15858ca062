import { createPinia, setActivePinia } from 'pinia';
import { createApp, type App } from 'vue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/api-error';
import { setRejectedTokenListener } from '@/api/request-json';
import { storeToken } from '@/session/stored-token';
import { useAuthStore } from '@/stores/auth';
import { useConnectionStore } from '@/stores/connection';
import { useNotificationStore } from '@/stores/notification';
import { usePendingOrderStore } from '@/stores/pending-order';
import { useToastStore } from '@/stores/toast';
import { installFakeApi, type FakeApi } from '@/testing/fake-api';
import { FakeEcho } from '@/testing/fake-echo';
import {
  createNotification,
  createPaginatedResponse,
  createPendingOrder,
  createSearchCompletedPayload,
  createSearchFailedPayload,
  createSearchProgressPayload,
} from '@/testing/sample-data';
import { createEchoPlugin } from './echo';

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

describe('Echo plugin', () => {
  let api: FakeApi;
  let app: App;
  let createdEchos: FakeEcho[];
  let connect: (token: string) => Promise<FakeEcho>;

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    api = installFakeApi();
    api.respondTo('POST /auth/login', () => ({
      body: { access_token: '1|abc', token_expires_at: TOMORROW },
    }));
    api.respondTo('GET /init', () => ({ body: { id: '7', display_name: 'marta' } }));
    api.respondTo('POST /auth/logout', () => ({ status: 204 }));
    api.respondTo('GET /gift-finder/pending-orders', () => ({ body: createPaginatedResponse([]) }));
    respondWithNotifications();
    createdEchos = [];
    connect = async (token) => {
      const echo = new FakeEcho(token);
      createdEchos.push(echo);
      return echo;
    };
    const pinia = createPinia();
    setActivePinia(pinia);
    app = createApp({ render: () => null }).use(pinia);
  });

  afterEach(() => {
    app.unmount();
    vi.useRealTimers();
  });

  const respondWithNotifications = (...rows: ReturnType<typeof createNotification>[]) =>
    api.respondTo('GET /notifications', () => ({ body: { notifications: rows } }));
  const flushTimersAndPromises = () => vi.advanceTimersByTimeAsync(0);
  const latestEcho = () =>
    createdEchos[createdEchos.length - 1] ?? expect.fail('no Echo was created');
  const countNotificationRequests = () => api.requestsTo('GET /notifications').length;
  const toasts = () => useToastStore().toasts;

  function mountAppWithPlugin(): void {
    app.use(createEchoPlugin({ connect: (token) => connect(token), pollMs: 20_000 }));
    app.mount(document.createElement('div'));
  }

  async function mountAndSignIn(): Promise<void> {
    mountAppWithPlugin();
    await useAuthStore().login({ nickname: 'marta', password: 'Secret#1' });
    await flushTimersAndPromises();
  }

  async function mountSignInAndSubscribe(): Promise<void> {
    await mountAndSignIn();
    latestEcho().acceptSubscription();
    await flushTimersAndPromises();
  }

  it('does nothing before a user signs in', async () => {
    mountAppWithPlugin();
    await flushTimersAndPromises();
    expect(createdEchos).toEqual([]);
    expect(countNotificationRequests()).toBe(0);
  });

  it("subscribes to the user's channel with the user's token", async () => {
    await mountAndSignIn();
    expect(latestEcho().channelName).toBe('App.Models.User.7');
    expect(latestEcho().token).toBe('1|abc');
    expect(useConnectionStore().state).toBe('connecting');
    latestEcho().acceptSubscription();
    expect(useConnectionStore().state).toBe('live');
  });

  it('starts for a stored token as soon as its user is loaded', async () => {
    storeToken({ accessToken: '2|kept', expiresAt: TOMORROW });
    mountAppWithPlugin();
    await flushTimersAndPromises();
    expect(createdEchos).toEqual([]);
    await useAuthStore().loadUser();
    await flushTimersAndPromises();
    expect(latestEcho().token).toBe('2|kept');
  });

  it('shows a toast from the payload immediately, then fetches the notification', async () => {
    await mountSignInAndSubscribe();
    respondWithNotifications(createNotification({ id: 'one', orderId: 5, searchId: 5 }));
    latestEcho().emit('.search.completed', createSearchCompletedPayload(5));
    expect(toasts()).toMatchObject([
      {
        type: 'success',
        title: 'Gift Search Completed!',
        message: 'We found 7 perfect gift matches for you',
        durationMs: 7000,
        link: { to: '/search/5' },
      },
    ]);
    await flushTimersAndPromises();
    expect(useNotificationStore().unreadCount).toBe(1);
    expect(toasts()).toHaveLength(1);
  });

  it('shows one toast per order when its event arrives repeatedly', async () => {
    await mountSignInAndSubscribe();
    latestEcho().emit('.search.completed', createSearchCompletedPayload(5));
    latestEcho().emit('.search.completed', createSearchCompletedPayload(5));
    latestEcho().emit('.search.completed', createSearchCompletedPayload(6));
    expect(toasts().map(({ link }) => link?.to)).toEqual(['/search/6', '/search/5']);
  });

  it('shows no toast for an invalid payload, but reloads the notifications', async () => {
    await mountSignInAndSubscribe();
    const countBefore = countNotificationRequests();
    latestEcho().emit('.search.completed', { order_id: 'five' });
    await flushTimersAndPromises();
    expect(toasts()).toEqual([]);
    expect(countNotificationRequests()).toBe(countBefore + 1);
  });

  it('shows one toast with a retry button per failure of a search', async () => {
    await mountSignInAndSubscribe();
    const countBefore = countNotificationRequests();
    latestEcho().emit('.search.failed', createSearchFailedPayload(9));
    latestEcho().emit('.search.failed', createSearchFailedPayload(9));
    await flushTimersAndPromises();
    expect(toasts()).toMatchObject([
      { type: 'error', title: 'Gift search failed', retryPendingOrderId: 9 },
    ]);
    expect(countNotificationRequests()).toBeGreaterThan(countBefore);
  });

  it('shows the retry toast for a failure whose event was missed', async () => {
    await mountSignInAndSubscribe();
    const { title, message, type, timestamp } = createSearchFailedPayload(9);
    const failure = { id: 'failed', title, message, type, timestamp };
    respondWithNotifications(
      createNotification({ ...failure, orderId: null, searchId: null, pendingOrderId: 9 }),
    );
    latestEcho().acceptSubscription();
    await flushTimersAndPromises();
    expect(toasts()).toMatchObject([{ type: 'error', retryPendingOrderId: 9 }]);
    // The event arrives after its notification.
    latestEcho().emit('.search.failed', createSearchFailedPayload(9));
    expect(toasts()).toHaveLength(1);
  });

  it('updates the progress of a search without a request to the API', async () => {
    api.respondTo('GET /gift-finder/pending-orders', () => ({
      body: createPaginatedResponse([createPendingOrder({ id: 9 })]),
    }));
    await mountSignInAndSubscribe();
    const requestCount = api.requests.length;
    latestEcho().emit('.search.progress', createSearchProgressPayload(9, 'explaining'));
    expect(usePendingOrderStore().items).toMatchObject([{ id: 9, stage: 'explaining' }]);
    latestEcho().emit('.search.progress', { pending_order_id: 9, stage: 'dancing' });
    await flushTimersAndPromises();
    expect(api.requests).toHaveLength(requestCount);
  });

  it('signs out when the server closes the connection of a revoked token', async () => {
    await mountSignInAndSubscribe();
    api.respondTo('GET /init', () => ({ status: 401, body: { message: 'Unauthenticated.' } }));
    setRejectedTokenListener((token) => useAuthStore().handleRejectedToken(token));
    latestEcho().emitConnectionStatus('disconnected');
    await flushTimersAndPromises();
    expect(useAuthStore().signOutReason).toBe('expired');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(createdEchos).toHaveLength(1);
  });

  it('stays signed in and reconnects when the server closes the connection of a valid token', async () => {
    await mountSignInAndSubscribe();
    latestEcho().emitConnectionStatus('disconnected');
    await flushTimersAndPromises();
    expect(useAuthStore().isSignedIn).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(createdEchos).toHaveLength(2);
  });

  it('reloads the notifications after every subscription and shows toasts for missed ones', async () => {
    await mountSignInAndSubscribe();
    latestEcho().emitConnectionStatus('connecting');
    expect(useConnectionStore().state).toBe('reconnecting');
    respondWithNotifications(createNotification({ id: 'missed', orderId: 8 }));
    latestEcho().acceptSubscription();
    await flushTimersAndPromises();
    expect(useNotificationStore().unreadCount).toBe(1);
    expect(toasts()).toMatchObject([{ link: { to: '/search/8' } }]);
    // The event arrives after its notification.
    latestEcho().emit('.search.completed', createSearchCompletedPayload(8));
    expect(toasts()).toHaveLength(1);
  });

  it('shows no toast for notifications that existed before the login', async () => {
    respondWithNotifications(createNotification({ id: 'yesterday' }));
    await mountSignInAndSubscribe();
    expect(useNotificationStore().unreadCount).toBe(1);
    expect(toasts()).toEqual([]);
  });

  it('reloads the notifications when the tab becomes visible', async () => {
    await mountSignInAndSubscribe();
    const countBefore = countNotificationRequests();
    document.dispatchEvent(new Event('visibilitychange'));
    await flushTimersAndPromises();
    expect(countNotificationRequests()).toBe(countBefore + 1);
  });

  it('polls the notifications only while the channel is not subscribed', async () => {
    await mountAndSignIn();
    const countWhileConnecting = countNotificationRequests();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(countNotificationRequests()).toBe(countWhileConnecting + 1);
    latestEcho().acceptSubscription();
    await flushTimersAndPromises();
    const countWhenLive = countNotificationRequests();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(countNotificationRequests()).toBe(countWhenLive);
  });

  it('polls again after the notifications failed to load', async () => {
    await mountSignInAndSubscribe();
    api.respondTo('GET /notifications', () => ({ status: 500, body: { message: 'Server Error' } }));
    latestEcho().emit('.search.completed', createSearchCompletedPayload(5));
    await flushTimersAndPromises();
    respondWithNotifications(createNotification({ id: 'one', orderId: 5 }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(useNotificationStore().unreadCount).toBe(1);
  });

  it('retries with growing delays when the configuration cannot be fetched', async () => {
    let attempts = 0;
    const workingConnect = connect;
    connect = (token) => {
      attempts += 1;
      return attempts < 3
        ? Promise.reject(new ApiError('network', 'no response'))
        : workingConnect(token);
    };
    await mountAndSignIn();
    expect(attempts).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempts).toBe(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(createdEchos).toHaveLength(1);
  });

  it('creates a new Echo after pusher-js stopped reconnecting', async () => {
    await mountSignInAndSubscribe();
    latestEcho().emitConnectionStatus('disconnected');
    expect(createdEchos[0]?.isDisconnected).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(createdEchos).toHaveLength(2);
    latestEcho().acceptSubscription();
    expect(useConnectionStore().state).toBe('live');
  });

  it('creates a new Echo after a failed authorization, and signs out after a rejected token', async () => {
    await mountAndSignIn();
    latestEcho().rejectSubscription(503);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(createdEchos).toHaveLength(2);
    latestEcho().rejectSubscription(401);
    expect(useAuthStore().signOutReason).toBe('expired');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(createdEchos).toHaveLength(2);
  });

  it('disconnects at logout and makes no further requests', async () => {
    await mountSignInAndSubscribe();
    const lastEcho = latestEcho();
    await useAuthStore().logout();
    expect(lastEcho.isDisconnected).toBe(true);
    expect(useConnectionStore().state).toBe('offline');
    const countBefore = countNotificationRequests();
    await vi.advanceTimersByTimeAsync(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(createdEchos).toHaveLength(1);
    expect(countNotificationRequests()).toBe(countBefore);
  });

  it('disconnects an Echo that is created only after the logout', async () => {
    let finishConnecting: (echo: FakeEcho) => void = () => {};
    connect = () => new Promise((resolve) => (finishConnecting = resolve));
    await mountAndSignIn();
    await useAuthStore().logout();
    const lateEcho = new FakeEcho('1|abc');
    finishConnecting(lateEcho);
    await flushTimersAndPromises();
    expect(lateEcho.isDisconnected).toBe(true);
    expect(lateEcho.channelName).toBe('');
  });
});
