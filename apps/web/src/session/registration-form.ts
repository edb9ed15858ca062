import { isNicknameWellFormed, isPasswordStrong } from './account-rules';

export interface RegistrationFormValues {
  nickname: string;
  password: string;
  confirmation: string;
  acceptsTerms: boolean;
}

/** @returns i18n keys of the error messages by the API's field names; empty when the form is valid */
export function validateRegistration(
  form: RegistrationFormValues,
  isNicknameTaken: boolean,
): Record<string, string> {
  const errors: Record<string, string> = {};
  if (isNicknameTaken) errors.nickname = 'register.taken';
  if (!isNicknameWellFormed(form.nickname)) errors.nickname = 'validation.nickname';
  if (!isPasswordStrong(form.password)) errors.password = 'validation.password';
  if (form.confirmation !== form.password) errors.password_confirmation = 'validation.confirmation';
  if (!form.acceptsTerms) errors.terms = 'validation.terms';
  return errors;
}
