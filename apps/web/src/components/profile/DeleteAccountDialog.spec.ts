import { flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '@/i18n';
import { storeToken } from '@/session/stored-token';
import { useAuthStore } from '@/stores/auth';
import { installFakeApi, type FakeApi } from '@/testing/fake-api';
import DeleteAccountDialog from './DeleteAccountDialog.vue';

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

describe('DeleteAccountDialog', () => {
  let api: FakeApi;
  let page: ReturnType<typeof mountDialog>;

  const mountDialog = () =>
    mount(DeleteAccountDialog, { global: { plugins: [i18n] }, attachTo: document.body });
  /** Finds an element of the dialog, which is rendered at the end of the document, outside the component. */
  const findByTestId = <T extends HTMLElement>(name: string) =>
    document.querySelector<T>(`[data-testid="${name}"]`);

  beforeEach(async () => {
    localStorage.clear();
    storeToken({ accessToken: '2|kept', expiresAt: TOMORROW });
    setActivePinia(createPinia());
    api = installFakeApi();
    page = mountDialog();
    await page.get('[data-testid="delete-account"]').trigger('click');
    await flushPromises();
  });
  afterEach(() => page.unmount());

  async function enterPasswordAndSubmit(password: string): Promise<void> {
    const input = findByTestId<HTMLInputElement>('delete-password');
    if (!input) return expect.fail('no dialog');
    input.value = password;
    input.dispatchEvent(new Event('input'));
    await flushPromises();
    findByTestId('delete-confirm')?.closest('form')?.requestSubmit();
    await flushPromises();
  }

  it('sends the password and signs out', async () => {
    api.respondTo('DELETE /auth/delete_account', () => ({ status: 204 }));
    await enterPasswordAndSubmit('Secret#1');
    expect(api.requests.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      { method: 'DELETE', path: '/auth/delete_account', body: { password: 'Secret#1' } },
    ]);
    expect(useAuthStore().signOutReason).toBe('deleted');
  });

  it('stays open and shows an error when the password is wrong', async () => {
    api.respondTo('DELETE /auth/delete_account', () => ({
      status: 422,
      body: { message: 'wrong', errors: { password: ['The password is incorrect.'] } },
    }));
    await enterPasswordAndSubmit('Wrong#11');
    expect(findByTestId('field-error')?.textContent).toContain('This is not your password.');
    expect(useAuthStore().isSignedIn).toBe(true);
  });

  it('requires a password before it sends anything', async () => {
    await enterPasswordAndSubmit('');
    expect(findByTestId('field-error')?.textContent).toContain('Please fill in this field.');
    expect(api.requests).toEqual([]);
  });

  it('closes on cancel without deleting the account', async () => {
    findByTestId('delete-cancel')?.click();
    await flushPromises();
    expect(findByTestId('delete-dialog')).toBeNull();
    expect(api.requests).toEqual([]);
  });
});
