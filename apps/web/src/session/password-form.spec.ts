import { describe, expect, it } from 'vitest';
import { validatePasswordForm } from './password-form';

const form = { old: 'Secret#1', fresh: 'Better#22', confirmation: 'Better#22' };

describe('validatePasswordForm', () => {
  it('has nothing against a new password that meets the rules', () => {
    expect(validatePasswordForm(form)).toEqual({});
  });

  it.each([
    [{ old: '' }, { old_password: 'validation.required' }],
    [{ fresh: 'weak', confirmation: 'weak' }, { new_password: 'validation.password' }],
    [{ fresh: 'Secret#1', confirmation: 'Secret#1' }, { new_password: 'validation.samePassword' }],
    [{ confirmation: 'Better#23' }, { confirmation: 'validation.confirmation' }],
  ])('of %j says %j', (changes, errors) => {
    expect(validatePasswordForm({ ...form, ...changes })).toEqual(errors);
  });
});
