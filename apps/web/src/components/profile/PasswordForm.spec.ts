import { flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '@/i18n';
import { fakeApi, type FakeApi } from '@/testing/fake-api';
import PasswordForm from './PasswordForm.vue';

describe('PasswordForm', () => {
  let api: FakeApi;

  beforeEach(() => {
    setActivePinia(createPinia());
    api = fakeApi();
  });

  async function submit(old: string, fresh: string, confirmation = fresh) {
    const form = mount(PasswordForm, { global: { plugins: [i18n] } });
    await form.get('[data-testid="password-old"]').setValue(old);
    await form.get('[data-testid="password-new"]').setValue(fresh);
    await form.get('[data-testid="password-confirmation"]').setValue(confirmation);
    await form.trigger('submit');
    await flushPromises();
    return form;
  }

  type Form = Awaited<ReturnType<typeof submit>>;
  const errors = (form: Form) =>
    form.findAll('[data-testid="field-error"]').map((error) => error.text());

  it('sends both passwords, says that it worked, and keeps neither', async () => {
    api.on('PUT /auth/password', () => ({ status: 204 }));
    const form = await submit('Secret#1', 'Better#22');
    expect(api.callsTo('PUT /auth/password').map(({ body }) => body)).toEqual([
      { old_password: 'Secret#1', new_password: 'Better#22' },
    ]);
    expect(form.get('[data-testid="form-success"]').text()).toContain('has been changed');
    const inputs = form
      .findAll('input[type="password"]')
      .map(({ element }) => (element as HTMLInputElement).value);
    expect(inputs).toEqual(['', '', '']);
  });

  it('says at the field that the old password is wrong, in the words of the page', async () => {
    api.on('PUT /auth/password', () => ({
      status: 422,
      body: {
        message: 'The password is incorrect.',
        errors: { old_password: ['The password is incorrect.'] },
      },
    }));
    const form = await submit('Wrong#11', 'Better#22');
    expect(errors(form)).toEqual(['This is not your password.']);
    expect(form.get('[data-testid="password-old"]').attributes('aria-invalid')).toBe('true');
    await form.get('[data-testid="password-old"]').setValue('Secret#1');
    expect(errors(form)).toEqual([]);
  });

  it('sends nothing that the API would refuse', async () => {
    expect(errors(await submit('Secret#1', 'weak'))).toHaveLength(1);
    expect(errors(await submit('Secret#1', 'Secret#1'))).toEqual([
      'This is the password you have now.',
    ]);
    expect(errors(await submit('Secret#1', 'Better#22', 'Better#23'))).toHaveLength(1);
    expect(api.calls).toEqual([]);
  });
});
