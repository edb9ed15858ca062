import { createPinia, setActivePinia } from 'pinia';
import { createApp, type App } from 'vue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/api-error';
import { onUnauthenticated } from '@/api/request';
import { storeToken } from '@/session/stored-token';
import { useAuthStore } from '@/stores/auth';
import { useConnectionStore } from '@/stores/connection';
import { useNotificationStore } from '@/stores/notification';
import { usePendingOrderStore } from '@/stores/pending-order';
import { useToastStore } from '@/stores/toast';
import { fakeApi, type FakeApi } from '@/testing/fake-api';
import { FakeEcho } from '@/testing/fake-echo';
import {
  notificationRow,
  pageOf,
  pendingOrder,
  searchCompleted,
  searchFailed,
  searchProgress,
} from '@/testing/samples';
import { echoPlugin } from './echo';

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

describe('echo plugin', () => {
  let api: FakeApi;
  let app: App;
  let echoes: FakeEcho[];
  let connect: (token: string) => Promise<FakeEcho>;

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    api = fakeApi();
    api.on('POST /auth/login', () => ({
      body: { access_token: '1|abc', token_expires_at: TOMORROW },
    }));
    api.on('GET /init', () => ({ body: { id: '7', display_name: 'marta' } }));
    api.on('POST /auth/logout', () => ({ status: 204 }));
    api.on('GET /gift-finder/pending-orders', () => ({ body: pageOf([]) }));
    listed();
    echoes = [];
    connect = async (token) => {
      const echo = new FakeEcho(token);
      echoes.push(echo);
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

  const listed = (...rows: ReturnType<typeof notificationRow>[]) =>
    api.on('GET /notifications', () => ({ body: { notifications: rows } }));
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const echo = () => echoes[echoes.length - 1] ?? expect.fail('no Echo was built');
  const reads = () => api.callsTo('GET /notifications').length;
  const toasts = () => useToastStore().toasts;

  function install(): void {
    app.use(echoPlugin({ connect: (token) => connect(token), pollMs: 20_000 }));
    app.mount(document.createElement('div'));
  }

  async function signIn(): Promise<void> {
    install();
    await useAuthStore().login({ nickname: 'marta', password: 'Secret#1' });
    await settle();
  }

  async function goLive(): Promise<void> {
    await signIn();
    echo().acceptSubscription();
    await settle();
  }

  it('does nothing before somebody signs in', async () => {
    install();
    await settle();
    expect(echoes).toEqual([]);
    expect(reads()).toBe(0);
  });

  it("subscribes to the user's channel with the user's token", async () => {
    await signIn();
    expect(echo().channelName).toBe('App.Models.User.7');
    expect(echo().token).toBe('1|abc');
    expect(useConnectionStore().state).toBe('connecting');
    echo().acceptSubscription();
    expect(useConnectionStore().state).toBe('live');
  });

  it('starts for a kept session as soon as it is known whose it is', async () => {
    storeToken({ accessToken: '2|kept', expiresAt: TOMORROW });
    install();
    await settle();
    expect(echoes).toEqual([]);
    await useAuthStore().identify();
    await settle();
    expect(echo().token).toBe('2|kept');
  });

  it('raises a toast at once from the payload, and fetches the row', async () => {
    await goLive();
    listed(notificationRow({ id: 'one', orderId: 5, searchId: 5 }));
    echo().deliver('.search.completed', searchCompleted(5));
    expect(toasts()).toMatchObject([
      {
        kind: 'success',
        title: 'Gift Search Completed!',
        message: 'We found 7 perfect gift matches for you',
        durationMs: 7000,
        link: { to: '/search/5' },
      },
    ]);
    await settle();
    expect(useNotificationStore().unreadCount).toBe(1);
    expect(toasts()).toHaveLength(1);
  });

  it('raises one toast for an order, however often its event comes', async () => {
    await goLive();
    echo().deliver('.search.completed', searchCompleted(5));
    echo().deliver('.search.completed', searchCompleted(5));
    echo().deliver('.search.completed', searchCompleted(6));
    expect(toasts().map(({ link }) => link?.to)).toEqual(['/search/6', '/search/5']);
  });

  it('raises no toast for a payload it cannot read, but looks what has happened', async () => {
    await goLive();
    const before = reads();
    echo().deliver('.search.completed', { order_id: 'five' });
    await settle();
    expect(toasts()).toEqual([]);
    expect(reads()).toBe(before + 1);
  });

  it('offers to try a failed search again, once for each failure', async () => {
    await goLive();
    const before = reads();
    echo().deliver('.search.failed', searchFailed(9));
    echo().deliver('.search.failed', searchFailed(9));
    await settle();
    expect(toasts()).toMatchObject([{ kind: 'error', title: 'Gift search failed', retryOf: 9 }]);
    expect(reads()).toBeGreaterThan(before);
  });

  it('offers the same for a failure whose event was missed', async () => {
    await goLive();
    const { title, message, type, timestamp } = searchFailed(9);
    const failure = { id: 'failed', title, message, type, timestamp };
    listed(notificationRow({ ...failure, orderId: null, searchId: null, pendingOrderId: 9 }));
    echo().acceptSubscription();
    await settle();
    expect(toasts()).toMatchObject([{ kind: 'error', retryOf: 9 }]);
    // The event, late.
    echo().deliver('.search.failed', searchFailed(9));
    expect(toasts()).toHaveLength(1);
  });

  it('shows how far a search is without asking the API', async () => {
    api.on('GET /gift-finder/pending-orders', () => ({ body: pageOf([pendingOrder({ id: 9 })]) }));
    await goLive();
    const calls = api.calls.length;
    echo().deliver('.search.progress', searchProgress(9, 'explaining'));
    expect(usePendingOrderStore().items).toMatchObject([{ id: 9, stage: 'explaining' }]);
    echo().deliver('.search.progress', { pending_order_id: 9, stage: 'dancing' });
    await settle();
    expect(api.calls).toHaveLength(calls);
  });

  it('signs out when the server ends the connection of a revoked token', async () => {
    await goLive();
    api.on('GET /init', () => ({ status: 401, body: { message: 'Unauthenticated.' } }));
    onUnauthenticated((token) => useAuthStore().refuse(token));
    echo().become('disconnected');
    await settle();
    expect(useAuthStore().signOutReason).toBe('expired');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(echoes).toHaveLength(1);
  });

  it('stays signed in when the server ends a connection and the token still holds', async () => {
    await goLive();
    echo().become('disconnected');
    await settle();
    expect(useAuthStore().isSignedIn).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(echoes).toHaveLength(2);
  });

  it('catches up on every subscription, and announces what was missed', async () => {
    await goLive();
    echo().become('connecting');
    expect(useConnectionStore().state).toBe('reconnecting');
    listed(notificationRow({ id: 'missed', orderId: 8 }));
    echo().acceptSubscription();
    await settle();
    expect(useNotificationStore().unreadCount).toBe(1);
    expect(toasts()).toMatchObject([{ link: { to: '/search/8' } }]);
    // The event, late.
    echo().deliver('.search.completed', searchCompleted(8));
    expect(toasts()).toHaveLength(1);
  });

  it('announces nothing that was there when the user came', async () => {
    listed(notificationRow({ id: 'yesterday' }));
    await goLive();
    expect(useNotificationStore().unreadCount).toBe(1);
    expect(toasts()).toEqual([]);
  });

  it('catches up when the tab becomes visible', async () => {
    await goLive();
    const before = reads();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(reads()).toBe(before + 1);
  });

  it('asks now and then while it is not live, and only then', async () => {
    await signIn();
    const connecting = reads();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reads()).toBe(connecting + 1);
    echo().acceptSubscription();
    await settle();
    const live = reads();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reads()).toBe(live);
  });

  it('asks again after a list that could not be had', async () => {
    await goLive();
    api.on('GET /notifications', () => ({ status: 500, body: { message: 'Server Error' } }));
    echo().deliver('.search.completed', searchCompleted(5));
    await settle();
    listed(notificationRow({ id: 'one', orderId: 5 }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(useNotificationStore().unreadCount).toBe(1);
  });

  it('builds Echo anew, after a while, when the configuration cannot be had', async () => {
    let attempts = 0;
    const working = connect;
    connect = (token) => {
      attempts += 1;
      return attempts < 3 ? Promise.reject(new ApiError('network', 'no answer')) : working(token);
    };
    await signIn();
    expect(attempts).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempts).toBe(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(echoes).toHaveLength(1);
  });

  it('builds Echo anew when it has given up', async () => {
    await goLive();
    echo().become('disconnected');
    expect(echoes[0]?.isDisconnected).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(echoes).toHaveLength(2);
    echo().acceptSubscription();
    expect(useConnectionStore().state).toBe('live');
  });

  it('builds Echo anew when the authorization failed, and signs out when the token was refused', async () => {
    await signIn();
    echo().refuseSubscription(503);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(echoes).toHaveLength(2);
    echo().refuseSubscription(401);
    expect(useAuthStore().signOutReason).toBe('expired');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(echoes).toHaveLength(2);
  });

  it('disconnects at logout, and lets nothing late through', async () => {
    await goLive();
    const last = echo();
    await useAuthStore().logout();
    expect(last.isDisconnected).toBe(true);
    expect(useConnectionStore().state).toBe('offline');
    const before = reads();
    await vi.advanceTimersByTimeAsync(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(echoes).toHaveLength(1);
    expect(reads()).toBe(before);
  });

  it('drops an Echo that is ready only after the logout', async () => {
    let ready: (echo: FakeEcho) => void = () => {};
    connect = () => new Promise((resolve) => (ready = resolve));
    await signIn();
    await useAuthStore().logout();
    const late = new FakeEcho('1|abc');
    ready(late);
    await settle();
    expect(late.isDisconnected).toBe(true);
    expect(late.channelName).toBe('');
  });
});
