import {
  NICKNAME_MAX_LENGTH,
  NICKNAME_MIN_LENGTH,
  NICKNAME_PATTERN,
  PASSWORD_DIGIT_PATTERN,
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
  PASSWORD_SYMBOL_PATTERN,
  PASSWORD_UPPERCASE_PATTERN,
} from '@giftspire/contracts';

/** Returns whether length and characters of a nickname are allowed; it may still be taken. */
export function isNicknameWellFormed(nickname: string): boolean {
  const { length } = nickname;
  return (
    length >= NICKNAME_MIN_LENGTH &&
    length <= NICKNAME_MAX_LENGTH &&
    NICKNAME_PATTERN.test(nickname)
  );
}

/** Rules that a new password has to meet, in the order they are shown; an id is the last part of the i18n key `password.rules.…`. */
export const PASSWORD_RULES: { id: string; isMet: (password: string) => boolean }[] = [
  {
    id: 'length',
    isMet: ({ length }) => length >= PASSWORD_MIN_LENGTH && length <= PASSWORD_MAX_LENGTH,
  },
  { id: 'capital', isMet: (password) => PASSWORD_UPPERCASE_PATTERN.test(password) },
  { id: 'digit', isMet: (password) => PASSWORD_DIGIT_PATTERN.test(password) },
  { id: 'symbol', isMet: (password) => PASSWORD_SYMBOL_PATTERN.test(password) },
];

export function meetsAllPasswordRules(password: string): boolean {
  return PASSWORD_RULES.every(({ isMet }) => isMet(password));
}
