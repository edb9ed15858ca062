import { meetsAllPasswordRules } from './account-rules';

export interface ChangePasswordFormValues {
  oldPassword: string;
  newPassword: string;
  confirmation: string;
}

export function createEmptyChangePasswordForm(): ChangePasswordFormValues {
  return { oldPassword: '', newPassword: '', confirmation: '' };
}

/** Returns the i18n keys of the error messages, by the API's field names or `confirmation`; an empty object for a valid form. */
export function findChangePasswordFormErrorKeys(
  form: ChangePasswordFormValues,
): Record<string, string> {
  const errors: Record<string, string> = {};
  if (form.oldPassword === '') errors.old_password = 'validation.required';
  if (!meetsAllPasswordRules(form.newPassword)) errors.new_password = 'validation.password';
  else if (form.newPassword === form.oldPassword) errors.new_password = 'validation.samePassword';
  if (form.confirmation !== form.newPassword) errors.confirmation = 'validation.confirmation';
  return errors;
}
