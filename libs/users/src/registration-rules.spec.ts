import { newPasswordSchema, nicknameSchema } from './registration-rules';

const NICKNAME_CHARACTERS = 'must only contain letters, numbers and underscores';

describe('nicknameSchema', () => {
  it.each([
    ['ana', 'ana'],
    [' \tAna_1\n', 'Ana_1'],
    ['x'.repeat(30), 'x'.repeat(30)],
  ])('accepts %j as %j', (nickname, parsed) => {
    expect(nicknameSchema.parse(nickname)).toBe(parsed);
  });

  it.each([
    [' ab ', 'must have at least 3 characters'],
    ['x'.repeat(31), 'must have at most 30 characters'],
    ['señor', NICKNAME_CHARACTERS],
    ['two words', NICKNAME_CHARACTERS],
    ['null\0byte', NICKNAME_CHARACTERS],
  ])('rejects %j: %s', (nickname, message) => {
    expect(nicknameSchema.safeParse(nickname).error?.issues).toMatchObject([{ message }]);
  });
});

describe('newPasswordSchema', () => {
  it.each(['Correct-h0rse', ' Padded-1 ', `Aa1-${'x'.repeat(124)}`])(
    'accepts %j as it is',
    (password) => {
      expect(newPasswordSchema.parse(password)).toBe(password);
    },
  );

  it.each([
    ['Short-1', 'must have at least 8 characters'],
    [`Aa1-${'x'.repeat(125)}`, 'must have at most 128 characters'],
    ['correct-h0rse', 'must contain at least one uppercase letter'],
    ['Correct-horse', 'must contain at least one number'],
    ['Correcth0rse', 'must contain at least one symbol'],
    ['Correct-h0rse\0', 'format is invalid'],
    ['Correct-h0rse\ud800', 'format is invalid'],
  ])('rejects %j: %s', (password, message) => {
    expect(newPasswordSchema.safeParse(password).error?.issues).toMatchObject([{ message }]);
  });
});
