import {
  NICKNAME_MAX_LENGTH,
  NICKNAME_MIN_LENGTH,
  NICKNAME_PATTERN,
  PASSWORD_DIGIT_PATTERN,
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
  PASSWORD_SYMBOL_PATTERN,
  PASSWORD_UPPERCASE_PATTERN,
  UNSTORABLE_CHARACTER_PATTERN,
} from '@giftspire/contracts';
import { z } from 'zod';

/** Schema of the nickname of a new account. Surrounding white space is removed before the checks. */
export const nicknameSchema = z
  .string()
  .trim()
  .min(NICKNAME_MIN_LENGTH, `must have at least ${NICKNAME_MIN_LENGTH} characters`)
  .max(NICKNAME_MAX_LENGTH, `must have at most ${NICKNAME_MAX_LENGTH} characters`)
  .regex(NICKNAME_PATTERN, 'must only contain letters, numbers and underscores');

/** Schema of the password of a new account and of the new password in a password change. Passwords are never trimmed. */
export const newPasswordSchema = z
  .string()
  .refine((password) => !UNSTORABLE_CHARACTER_PATTERN.test(password), 'format is invalid')
  .min(PASSWORD_MIN_LENGTH, `must have at least ${PASSWORD_MIN_LENGTH} characters`)
  .max(PASSWORD_MAX_LENGTH, `must have at most ${PASSWORD_MAX_LENGTH} characters`)
  .regex(PASSWORD_UPPERCASE_PATTERN, 'must contain at least one uppercase letter')
  .regex(PASSWORD_DIGIT_PATTERN, 'must contain at least one number')
  .regex(PASSWORD_SYMBOL_PATTERN, 'must contain at least one symbol');
