import { flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '@/i18n';
import { storeToken } from '@/session/stored-token';
import { useAuthStore } from '@/stores/auth';
import { fakeApi, type FakeApi } from '@/testing/fake-api';
import DeleteAccount from './DeleteAccount.vue';

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

describe('DeleteAccount', () => {
  let api: FakeApi;
  let page: ReturnType<typeof render>;

  const render = () =>
    mount(DeleteAccount, { global: { plugins: [i18n] }, attachTo: document.body });
  /** The dialog is at the end of the document, outside the component. */
  const part = <T extends HTMLElement>(name: string) =>
    document.querySelector<T>(`[data-testid="${name}"]`);

  beforeEach(async () => {
    localStorage.clear();
    storeToken({ accessToken: '2|kept', expiresAt: TOMORROW });
    setActivePinia(createPinia());
    api = fakeApi();
    page = render();
    await page.get('[data-testid="delete-account"]').trigger('click');
    await flushPromises();
  });
  afterEach(() => page.unmount());

  async function confirm(password: string): Promise<void> {
    const input = part<HTMLInputElement>('delete-password');
    if (!input) return expect.fail('no dialog');
    input.value = password;
    input.dispatchEvent(new Event('input'));
    await flushPromises();
    part('delete-confirm')?.closest('form')?.requestSubmit();
    await flushPromises();
  }

  it('sends the password and signs out', async () => {
    api.on('DELETE /auth/delete_account', () => ({ status: 204 }));
    await confirm('Secret#1');
    expect(api.calls.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      { method: 'DELETE', path: '/auth/delete_account', body: { password: 'Secret#1' } },
    ]);
    expect(useAuthStore().signOutReason).toBe('deleted');
  });

  it('stays open and says so when the password is wrong', async () => {
    api.on('DELETE /auth/delete_account', () => ({
      status: 422,
      body: { message: 'wrong', errors: { password: ['The password is incorrect.'] } },
    }));
    await confirm('Wrong#11');
    expect(part('field-error')?.textContent).toContain('This is not your password.');
    expect(useAuthStore().isSignedIn).toBe(true);
  });

  it('asks for the password first', async () => {
    await confirm('');
    expect(part('field-error')?.textContent).toContain('Please fill in this field.');
    expect(api.calls).toEqual([]);
  });

  it('goes away on request, and nothing has happened', async () => {
    part('delete-cancel')?.click();
    await flushPromises();
    expect(part('delete-dialog')).toBeNull();
    expect(api.calls).toEqual([]);
  });
});
