import { NICKNAME_MAX_LENGTH, PASSWORD_MAX_LENGTH } from '@giftspire/contracts';
import { newPasswordSchema, nicknameSchema } from '@giftspire/users';
import { z } from 'zod';
import {
  createAcceptedSchema,
  createBooleanSchema,
  createStorableTextSchema,
} from '../validation/rules';

export const checkNicknameRequestSchema = z.object({ nickname: nicknameSchema });

export const registerRequestSchema = z
  .object({
    nickname: nicknameSchema,
    password: newPasswordSchema,
    password_confirmation: z.unknown().optional(),
    terms: createAcceptedSchema(),
  })
  .refine(({ password, password_confirmation }) => password === password_confirmation, {
    path: ['password'],
    // The passwords are compared even when other fields are invalid, but not when the password is missing.
    when: ({ value }) => typeof (value as { password?: unknown }).password === 'string',
    error: 'confirmation does not match',
  });

/**
 * Schema of the body of a login. Accepts a nickname that breaks the rules of the registration, so that the response is
 * the same 401 as for an unknown nickname, not a 422.
 */
export const loginRequestSchema = z.object({
  nickname: createStorableTextSchema().max(NICKNAME_MAX_LENGTH),
  password: createStorableTextSchema().max(PASSWORD_MAX_LENGTH),
  remember_me: createBooleanSchema().default(false),
});

export const changePasswordRequestSchema = z.object({
  old_password: createStorableTextSchema().max(PASSWORD_MAX_LENGTH),
  new_password: newPasswordSchema,
});

export const deleteAccountRequestSchema = z.object({
  password: createStorableTextSchema().max(PASSWORD_MAX_LENGTH),
});
