import { describe, expect, it } from 'vitest';
import { validateRegistration } from './registration-form';

const good = { nickname: 'marta_7', password: 'Secret#1', confirmation: 'Secret#1', terms: true };
const wrongFields = (change: Partial<typeof good>, isTaken = false) =>
  Object.keys(validateRegistration({ ...good, ...change }, isTaken));

describe('registration form', () => {
  it('has nothing against a good one', () => {
    expect(wrongFields({})).toEqual([]);
  });

  it.each(['ab', 'x'.repeat(31), 'with space', 'né'])('refuses the nickname %j', (nickname) => {
    expect(wrongFields({ nickname })).toEqual(['nickname']);
  });

  it('refuses a nickname known to be taken', () => {
    expect(wrongFields({}, true)).toEqual(['nickname']);
  });

  it.each(['Short#1', 'secret#1', 'Secret##', 'Secret11', `Aa#1${'x'.repeat(125)}`])(
    'refuses the password %j',
    (password) => {
      expect(wrongFields({ password, confirmation: password })).toEqual(['password']);
    },
  );

  it('refuses another confirmation, and terms that were not accepted', () => {
    expect(wrongFields({ confirmation: 'Secret#2' })).toEqual(['password_confirmation']);
    expect(wrongFields({ terms: false })).toEqual(['terms']);
  });
});
