import { NICKNAME_MAX, NICKNAME_MIN, PASSWORD_MAX, PASSWORD_MIN } from '@giftspire/contracts';
import { z } from 'zod';
import { accepted, boolean, text } from '../validation/rules';

const nickname = () =>
  z
    .string()
    .min(NICKNAME_MIN)
    .max(NICKNAME_MAX)
    .regex(/^\w+$/, 'must only contain letters, numbers and underscores');

const newPassword = () =>
  text()
    .min(PASSWORD_MIN)
    .max(PASSWORD_MAX)
    .regex(/[A-Z]/, 'must contain at least one uppercase letter')
    .regex(/[0-9]/, 'must contain at least one number')
    .regex(/[^A-Za-z0-9]/, 'must contain at least one symbol');

export const checkNicknameRequest = z.object({ nickname: nickname() });

export const registerRequest = z
  .object({
    nickname: nickname(),
    password: newPassword(),
    password_confirmation: z.unknown().optional(),
    terms: accepted(),
  })
  .refine(({ password, password_confirmation }) => password === password_confirmation, {
    path: ['password'],
    // Whatever else is wrong, but not where there is no password to confirm.
    when: ({ value }) => typeof (value as { password?: unknown }).password === 'string',
    error: 'confirmation does not match',
  });

/** Any text may be tried: what nobody can have registered is refused like a wrong password. */
export const loginRequest = z.object({
  nickname: text().max(NICKNAME_MAX),
  password: text().max(PASSWORD_MAX),
  remember_me: boolean().default(false),
});

export const changePasswordRequest = z.object({
  old_password: text().max(PASSWORD_MAX),
  new_password: newPassword(),
});

export const deleteAccountRequest = z.object({ password: text().max(PASSWORD_MAX) });
