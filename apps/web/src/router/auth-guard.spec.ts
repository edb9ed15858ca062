import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { setRejectedTokenListener } from '@/api/request-json';
import { storeToken } from '@/session/stored-token';
import { useAuthStore } from '@/stores/auth';
import { installFakeApi, type FakeApi } from '@/testing/fake-api';
import { authGuard } from './auth-guard';
import { redirectOnAuthChange } from './redirect-on-auth-change';
import { routes } from './routes';

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

describe('authGuard and redirectOnAuthChange', () => {
  let api: FakeApi;
  let router: Router;

  beforeEach(() => {
    localStorage.clear();
    setActivePinia(createPinia());
    api = installFakeApi();
    api.respondTo('GET /init', () => ({ body: { id: '7', display_name: 'marta' } }));
    api.respondTo('POST /auth/login', () => ({
      body: { access_token: '1|abc', token_expires_at: TOMORROW },
    }));
    api.respondTo('POST /auth/logout', () => ({ status: 204 }));
    const emptyPage = { render: () => null };
    router = createRouter({
      history: createMemoryHistory(),
      routes: routes.map((route) => ({ ...route, component: emptyPage })) as typeof routes,
    });
    router.beforeEach(authGuard);
    redirectOnAuthChange(router);
    setRejectedTokenListener((token) => useAuthStore().handleRejectedToken(token));
  });

  const storeValidToken = () => storeToken({ accessToken: '2|kept', expiresAt: TOMORROW });
  const expectCurrentPath = async (path: string) => {
    await expect.poll(() => router.currentRoute.value.fullPath).toBe(path);
  };

  it('redirect a guest to the login page and back after the login', async () => {
    await router.push('/search/5#GS-1');
    await expectCurrentPath('/login?redirect=/search/5%23GS-1');
    await useAuthStore().login({ nickname: 'marta', password: 'Secret#1' });
    await expectCurrentPath('/search/5#GS-1');
  });

  it('leave the start page open to guests', async () => {
    await router.push('/');
    await expectCurrentPath('/');
  });

  it('load the user before a user page opens', async () => {
    storeValidToken();
    await router.push('/dashboard');
    await expectCurrentPath('/dashboard');
    expect(useAuthStore().user?.display_name).toBe('marta');
  });

  it('redirect a signed-in user from the login page to the dashboard, never to another site', async () => {
    storeValidToken();
    await router.push('/login?redirect=//evil.example');
    await expectCurrentPath('/dashboard');
  });

  it('redirect a user whose token is rejected to the login page, with a redirect back', async () => {
    storeValidToken();
    api.respondTo('GET /init', () => ({ status: 401, body: { message: 'Unauthenticated.' } }));
    await router.push('/history');
    await expectCurrentPath('/login?redirect=/history');
  });

  it('open a user page although the API fails to return the user', async () => {
    storeValidToken();
    api.respondTo('GET /init', () => ({ status: 500 }));
    await router.push('/history');
    await expectCurrentPath('/history');
  });

  it('redirect to the start page when the account is deleted', async () => {
    storeValidToken();
    api.respondTo('DELETE /auth/delete_account', () => ({ status: 204 }));
    await router.push('/profile');
    await useAuthStore().deleteAccount('Secret#1');
    await expectCurrentPath('/');
    expect(localStorage.length).toBe(0);
  });

  it('redirect to the start page when the token is rejected before the deletion has been confirmed', async () => {
    storeValidToken();
    api.respondTo('DELETE /auth/delete_account', () => {
      useAuthStore().handleRejectedToken('2|kept');
      return { status: 204 };
    });
    await router.push('/profile');
    await useAuthStore().deleteAccount('Secret#1');
    await expectCurrentPath('/');
    expect(useAuthStore().signOutReason).toBe('deleted');
  });

  it('redirect back after an expired session, but not after a logout', async () => {
    storeValidToken();
    await router.push('/history');
    useAuthStore().handleRejectedToken('2|kept');
    await expectCurrentPath('/login?redirect=/history');
    await useAuthStore().login({ nickname: 'marta', password: 'Secret#1' });
    await expectCurrentPath('/history');
    await useAuthStore().logout();
    await expectCurrentPath('/login');
  });
});
