import { isNicknameWellFormed, isPasswordStrong } from './account-rules';

export interface RegistrationForm {
  nickname: string;
  password: string;
  confirmation: string;
  terms: boolean;
}

/** @returns i18n keys by the API's field names; empty when the form can be sent */
export function validateRegistration(
  form: RegistrationForm,
  isNicknameTaken: boolean,
): Record<string, string> {
  const errors: Record<string, string> = {};
  if (isNicknameTaken) errors.nickname = 'register.taken';
  if (!isNicknameWellFormed(form.nickname)) errors.nickname = 'validation.nickname';
  if (!isPasswordStrong(form.password)) errors.password = 'validation.password';
  if (form.confirmation !== form.password) errors.password_confirmation = 'validation.confirmation';
  if (!form.terms) errors.terms = 'validation.terms';
  return errors;
}
