import {
  NICKNAME_MAX_LENGTH,
  NICKNAME_MIN_LENGTH,
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
} from '@giftspire/contracts';
import { z } from 'zod';
import { accepted, boolean, storableText } from '../validation/rules';

const nickname = () =>
  z
    .string()
    .min(NICKNAME_MIN_LENGTH)
    .max(NICKNAME_MAX_LENGTH)
    .regex(/^\w+$/, 'must only contain letters, numbers and underscores');

const newPassword = () =>
  storableText()
    .min(PASSWORD_MIN_LENGTH)
    .max(PASSWORD_MAX_LENGTH)
    .regex(/[A-Z]/, 'must contain at least one uppercase letter')
    .regex(/[0-9]/, 'must contain at least one number')
    .regex(/[^A-Za-z0-9]/, 'must contain at least one symbol');

export const checkNicknameRequestSchema = z.object({ nickname: nickname() });

export const registerRequestSchema = z
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
export const loginRequestSchema = z.object({
  nickname: storableText().max(NICKNAME_MAX_LENGTH),
  password: storableText().max(PASSWORD_MAX_LENGTH),
  remember_me: boolean().default(false),
});

export const changePasswordRequestSchema = z.object({
  old_password: storableText().max(PASSWORD_MAX_LENGTH),
  new_password: newPassword(),
});

export const deleteAccountRequestSchema = z.object({
  password: storableText().max(PASSWORD_MAX_LENGTH),
});
