import { defineStore } from 'pinia';
import * as authApi from '@/api/auth-api';
import type { RegistrationForm } from '@/session/registration-form';

/** Becoming a user; keeps nothing. */
export const useRegistrationStore = defineStore('registration', () => {
  /** @throws ApiError */
  async function isNicknameAvailable(nickname: string): Promise<boolean> {
    const { available } = await authApi.checkNickname(nickname);
    return available;
  }

  /** @throws ApiError; 422 with errors by field */
  async function register(form: RegistrationForm): Promise<void> {
    await authApi.register({
      nickname: form.nickname,
      password: form.password,
      password_confirmation: form.confirmation,
      terms: form.terms,
    });
  }

  return { isNicknameAvailable, register };
});
