import { describe, expect, it } from 'vitest';
import { validateRegistration } from './registration-form';

const validForm = {
  nickname: 'marta_7',
  password: 'Secret#1',
  confirmation: 'Secret#1',
  acceptsTerms: true,
};
const invalidFields = (change: Partial<typeof validForm>, isTaken = false) =>
  Object.keys(validateRegistration({ ...validForm, ...change }, isTaken));

describe('validateRegistration', () => {
  it('accepts a valid form', () => {
    expect(invalidFields({})).toEqual([]);
  });

  it.each(['ab', 'x'.repeat(31), 'with space', 'né'])('rejects the nickname %j', (nickname) => {
    expect(invalidFields({ nickname })).toEqual(['nickname']);
  });

  it('rejects a nickname that is taken', () => {
    expect(invalidFields({}, true)).toEqual(['nickname']);
  });

  it.each(['Short#1', 'secret#1', 'Secret##', 'Secret11', `Aa#1${'x'.repeat(125)}`])(
    'rejects the password %j',
    (password) => {
      expect(invalidFields({ password, confirmation: password })).toEqual(['password']);
    },
  );

  it('rejects a different password confirmation and unaccepted terms', () => {
    expect(invalidFields({ confirmation: 'Secret#2' })).toEqual(['password_confirmation']);
    expect(invalidFields({ acceptsTerms: false })).toEqual(['terms']);
  });
});
