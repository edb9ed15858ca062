import { describe, expect, it } from 'vitest';
import { findRegistrationFormErrorKeys } from './registration-form';

const validForm = {
  nickname: 'marta_7',
  password: 'Secret#1',
  confirmation: 'Secret#1',
  acceptsTerms: true,
};
const findInvalidFields = (change: Partial<typeof validForm>, isTaken = false) =>
  Object.keys(findRegistrationFormErrorKeys({ ...validForm, ...change }, isTaken));

describe('findRegistrationFormErrorKeys', () => {
  it('accepts a valid form', () => {
    expect(findInvalidFields({})).toEqual([]);
  });

  it.each(['ab', 'x'.repeat(31), 'with space', 'né'])('rejects the nickname %j', (nickname) => {
    expect(findInvalidFields({ nickname })).toEqual(['nickname']);
  });

  it('rejects a nickname that is taken', () => {
    expect(findInvalidFields({}, true)).toEqual(['nickname']);
  });

  it.each(['Short#1', 'secret#1', 'Secret##', 'Secret11', `Aa#1${'x'.repeat(125)}`])(
    'rejects the password %j',
    (password) => {
      expect(findInvalidFields({ password, confirmation: password })).toEqual(['password']);
    },
  );

  it('rejects a different password confirmation and unaccepted terms', () => {
    expect(findInvalidFields({ confirmation: 'Secret#2' })).toEqual(['password_confirmation']);
    expect(findInvalidFields({ acceptsTerms: false })).toEqual(['terms']);
  });
});
