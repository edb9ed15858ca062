import { isPasswordStrong } from './account-rules';

export interface PasswordForm {
  old: string;
  fresh: string;
  confirmation: string;
}

export function emptyPasswordForm(): PasswordForm {
  return { old: '', fresh: '', confirmation: '' };
}

/** @returns i18n keys by the API's field names, `confirmation` aside; empty when the form can be sent */
export function validatePasswordForm(form: PasswordForm): Record<string, string> {
  const errors: Record<string, string> = {};
  if (form.old === '') errors.old_password = 'validation.required';
  if (!isPasswordStrong(form.fresh)) errors.new_password = 'validation.password';
  else if (form.fresh === form.old) errors.new_password = 'validation.samePassword';
  if (form.confirmation !== form.fresh) errors.confirmation = 'validation.confirmation';
  return errors;
}
