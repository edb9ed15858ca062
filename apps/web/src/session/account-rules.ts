import {
  NICKNAME_MAX_LENGTH,
  NICKNAME_MIN_LENGTH,
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
} from '@giftspire/contracts';

export function isNicknameWellFormed(nickname: string): boolean {
  const { length } = nickname;
  return (
    length >= NICKNAME_MIN_LENGTH &&
    length <= NICKNAME_MAX_LENGTH &&
    /^[A-Za-z0-9_]+$/.test(nickname)
  );
}

/** The rules a new password has to meet, in the order they are shown; the ids are i18n keys below `password.rules`. */
export const PASSWORD_RULES: { id: string; isMet: (password: string) => boolean }[] = [
  {
    id: 'length',
    isMet: ({ length }) => length >= PASSWORD_MIN_LENGTH && length <= PASSWORD_MAX_LENGTH,
  },
  { id: 'capital', isMet: (password) => /[A-Z]/.test(password) },
  { id: 'digit', isMet: (password) => /[0-9]/.test(password) },
  { id: 'symbol', isMet: (password) => /[^A-Za-z0-9]/.test(password) },
];

export function isPasswordStrong(password: string): boolean {
  return PASSWORD_RULES.every(({ isMet }) => isMet(password));
}
