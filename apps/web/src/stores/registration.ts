import { defineStore } from 'pinia';
import * as authApi from '@/api/auth-api';
import type { RegistrationFormValues } from '@/session/registration-form';

/** API requests of the registration form; has no state. */
export const useRegistrationStore = defineStore('registration', () => {
  /** @throws ApiError */
  async function isNicknameAvailable(nickname: string): Promise<boolean> {
    const { available } = await authApi.checkNicknameAvailability(nickname);
    return available;
  }

  /** @throws ApiError with status 422 and field errors */
  async function register(form: RegistrationFormValues): Promise<void> {
    await authApi.register({
      nickname: form.nickname,
      password: form.password,
      password_confirmation: form.confirmation,
      terms: form.acceptsTerms,
    });
  }

  return { isNicknameAvailable, register };
});
