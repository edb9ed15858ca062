import { flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '@/i18n';
import { installFakeApi, type FakeApi } from '@/testing/fake-api';
import ChangePasswordForm from './ChangePasswordForm.vue';

describe('ChangePasswordForm', () => {
  let api: FakeApi;

  beforeEach(() => {
    setActivePinia(createPinia());
    api = installFakeApi();
  });

  async function mountAndSubmit(
    oldPassword: string,
    newPassword: string,
    confirmation = newPassword,
  ) {
    const form = mount(ChangePasswordForm, { global: { plugins: [i18n] } });
    await form.get('[data-testid="password-old"]').setValue(oldPassword);
    await form.get('[data-testid="password-new"]').setValue(newPassword);
    await form.get('[data-testid="password-confirmation"]').setValue(confirmation);
    await form.trigger('submit');
    await flushPromises();
    return form;
  }

  type MountedForm = Awaited<ReturnType<typeof mountAndSubmit>>;
  const readFieldErrors = (form: MountedForm) =>
    form.findAll('[data-testid="field-error"]').map((error) => error.text());

  it('sends both passwords, shows a success message, and clears the fields', async () => {
    api.respondTo('PUT /auth/password', () => ({ status: 204 }));
    const form = await mountAndSubmit('Secret#1', 'Better#22');
    expect(api.requestsTo('PUT /auth/password').map(({ body }) => body)).toEqual([
      { old_password: 'Secret#1', new_password: 'Better#22' },
    ]);
    expect(form.get('[data-testid="form-success"]').text()).toContain('has been changed');
    const inputs = form
      .findAll('input[type="password"]')
      .map(({ element }) => (element as HTMLInputElement).value);
    expect(inputs).toEqual(['', '', '']);
  });

  it('shows a translated error at the old password when it is wrong', async () => {
    api.respondTo('PUT /auth/password', () => ({
      status: 422,
      body: {
        message: 'The password is incorrect.',
        errors: { old_password: ['The password is incorrect.'] },
      },
    }));
    const form = await mountAndSubmit('Wrong#11', 'Better#22');
    expect(readFieldErrors(form)).toEqual(['This is not your password.']);
    expect(form.get('[data-testid="password-old"]').attributes('aria-invalid')).toBe('true');
    await form.get('[data-testid="password-old"]').setValue('Secret#1');
    expect(readFieldErrors(form)).toEqual([]);
  });

  it('sends nothing while a field is invalid', async () => {
    expect(readFieldErrors(await mountAndSubmit('Secret#1', 'weak'))).toHaveLength(1);
    expect(readFieldErrors(await mountAndSubmit('Secret#1', 'Secret#1'))).toEqual([
      'This is the password you have now.',
    ]);
    expect(
      readFieldErrors(await mountAndSubmit('Secret#1', 'Better#22', 'Better#23')),
    ).toHaveLength(1);
    expect(api.requests).toEqual([]);
  });
});
