import { describe, expect, it } from 'vitest';
import { findChangePasswordFormErrorKeys } from './change-password-form';

const form = { oldPassword: 'Secret#1', newPassword: 'Better#22', confirmation: 'Better#22' };

describe('findChangePasswordFormErrorKeys', () => {
  it('accepts a new password that meets the rules', () => {
    expect(findChangePasswordFormErrorKeys(form)).toEqual({});
  });

  it.each([
    [{ oldPassword: '' }, { old_password: 'validation.required' }],
    [{ newPassword: 'weak', confirmation: 'weak' }, { new_password: 'validation.password' }],
    [
      { newPassword: 'Secret#1', confirmation: 'Secret#1' },
      { new_password: 'validation.samePassword' },
    ],
    [{ confirmation: 'Better#23' }, { confirmation: 'validation.confirmation' }],
  ])('for %j returns %j', (changes, errors) => {
    expect(findChangePasswordFormErrorKeys({ ...form, ...changes })).toEqual(errors);
  });
});
