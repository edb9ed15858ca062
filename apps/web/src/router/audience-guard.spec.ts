import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { onUnauthenticated } from '@/api/request';
import { storeToken } from '@/session/stored-token';
import { useAuthStore } from '@/stores/auth';
import { fakeApi, type FakeApi } from '@/testing/fake-api';
import { audienceGuard } from './audience-guard';
import { followSession } from './follow-session';
import { routes } from './routes';

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

describe('who may see which page', () => {
  let api: FakeApi;
  let router: Router;

  beforeEach(() => {
    localStorage.clear();
    setActivePinia(createPinia());
    api = fakeApi();
    api.on('GET /init', () => ({ body: { id: '7', display_name: 'marta' } }));
    api.on('POST /auth/login', () => ({
      body: { access_token: '1|abc', token_expires_at: TOMORROW },
    }));
    api.on('POST /auth/logout', () => ({ status: 204 }));
    const empty = { render: () => null };
    router = createRouter({
      history: createMemoryHistory(),
      routes: routes.map((route) => ({ ...route, component: empty })) as typeof routes,
    });
    router.beforeEach(audienceGuard);
    followSession(router);
    onUnauthenticated((token) => useAuthStore().refuse(token));
  });

  const keepSession = () => storeToken({ accessToken: '2|kept', expiresAt: TOMORROW });
  const arrivedAt = async (path: string) => {
    await expect.poll(() => router.currentRoute.value.fullPath).toBe(path);
  };

  it('sends a guest to the login page and, once signed in, back', async () => {
    await router.push('/search/5#GS-1');
    await arrivedAt('/login?redirect=/search/5%23GS-1');
    await useAuthStore().login({ nickname: 'marta', password: 'Secret#1' });
    await arrivedAt('/search/5#GS-1');
  });

  it('lets everybody see the start page', async () => {
    await router.push('/');
    await arrivedAt('/');
  });

  it('knows the user before a page of theirs opens', async () => {
    keepSession();
    await router.push('/dashboard');
    await arrivedAt('/dashboard');
    expect(useAuthStore().user?.display_name).toBe('marta');
  });

  it('sends a user away from the login page, but not to another site', async () => {
    keepSession();
    await router.push('/login?redirect=//evil.example');
    await arrivedAt('/dashboard');
  });

  it('sends a user whose token is refused to the login page, with the way back', async () => {
    keepSession();
    api.on('GET /init', () => ({ status: 401, body: { message: 'Unauthenticated.' } }));
    await router.push('/history');
    await arrivedAt('/login?redirect=/history');
  });

  it('opens the page of a user although the API does not answer', async () => {
    keepSession();
    api.on('GET /init', () => ({ status: 500 }));
    await router.push('/history');
    await arrivedAt('/history');
  });

  it('ends at the start page when the account is gone', async () => {
    keepSession();
    api.on('DELETE /auth/delete_account', () => ({ status: 204 }));
    await router.push('/profile');
    await useAuthStore().deleteAccount('Secret#1');
    await arrivedAt('/');
    expect(localStorage.length).toBe(0);
  });

  it('ends there as well when the token is refused before the deletion has been answered', async () => {
    keepSession();
    api.on('DELETE /auth/delete_account', () => {
      useAuthStore().refuse('2|kept');
      return { status: 204 };
    });
    await router.push('/profile');
    await useAuthStore().deleteAccount('Secret#1');
    await arrivedAt('/');
    expect(useAuthStore().signOutReason).toBe('deleted');
  });

  it('keeps the way back from a session that ran out, and forgets it at logout', async () => {
    keepSession();
    await router.push('/history');
    useAuthStore().refuse('2|kept');
    await arrivedAt('/login?redirect=/history');
    await useAuthStore().login({ nickname: 'marta', password: 'Secret#1' });
    await arrivedAt('/history');
    await useAuthStore().logout();
    await arrivedAt('/login');
  });
});
