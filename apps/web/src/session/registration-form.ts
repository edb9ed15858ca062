import { isNicknameWellFormed, meetsAllPasswordRules } from './account-rules';

export interface RegistrationFormValues {
  nickname: string;
  password: string;
  confirmation: string;
  acceptsTerms: boolean;
}

/** Returns the i18n keys of the error messages, by the API's field names; an empty object for a valid form. */
export function findRegistrationFormErrorKeys(
  form: RegistrationFormValues,
  isNicknameTaken: boolean,
): Record<string, string> {
  const errors: Record<string, string> = {};
  if (isNicknameTaken) errors.nickname = 'register.taken';
  if (!isNicknameWellFormed(form.nickname)) errors.nickname = 'validation.nickname';
  if (!meetsAllPasswordRules(form.password)) errors.password = 'validation.password';
  if (form.confirmation !== form.password) errors.password_confirmation = 'validation.confirmation';
  if (!form.acceptsTerms) errors.terms = 'validation.terms';
  return errors;
}
