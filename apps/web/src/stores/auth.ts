import type { CurrentUserResponse, LoginRequest } from '@giftspire/contracts';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { ApiError } from '@/api/api-error';
import * as authApi from '@/api/auth-api';
import {
  deleteStoredToken,
  hasStoredToken,
  readStoredToken,
  storeToken,
  type StoredToken,
} from '@/session/stored-token';
import { resetUserStores } from './reset-user-stores';

/**
 * Reason why the user was signed out: `logout`: by the user, in this or another tab; `expired`: the token expired or was
 * rejected; `deleted`: the account was deleted.
 */
export type SignOutReason = 'logout' | 'expired' | 'deleted';

export const useAuthStore = defineStore('auth', () => {
  const token = ref(readStoredToken()?.accessToken ?? null);
  /** The signed-in user; null when signed out and until {@link loadUser} has finished. */
  const user = ref<CurrentUserResponse | null>(null);
  const signOutReason = ref<SignOutReason | null>(null);
  const isSignedIn = computed(() => token.value !== null);
  let isDeleting = false;

  /** @throws ApiError with status 401 when nickname or password is wrong */
  async function login(credentials: LoginRequest): Promise<void> {
    const response = await authApi.login(credentials);
    const identity = await authApi.fetchCurrentUser(response.access_token);
    const session = { accessToken: response.access_token, expiresAt: response.token_expires_at };
    storeToken(session);
    startSession(session, identity);
  }

  /** Loads the user that the stored token belongs to, unless already loaded. @throws ApiError */
  async function loadUser(): Promise<void> {
    const requestToken = token.value;
    if (requestToken === null || user.value) return;
    const identity = await authApi.fetchCurrentUser(requestToken);
    if (token.value === requestToken) user.value = identity;
  }

  /** Checks with the API whether the token is still valid; a rejected token signs out ({@link handleRejectedToken}). */
  async function verifyToken(): Promise<void> {
    const requestToken = token.value;
    if (requestToken === null) return;
    try {
      await authApi.fetchCurrentUser(requestToken);
    } catch (error) {
      // A network error or a 5xx says nothing about the token.
      if (!(error instanceof ApiError)) throw error;
    }
  }

  /** Signs out immediately, then revokes the token; a failed revocation does not sign in again. @throws ApiError */
  async function logout(): Promise<void> {
    const revokedToken = token.value;
    signOut('logout');
    if (revokedToken !== null) await authApi.logout(revokedToken);
  }

  /** Changes the password; ends the user's other sessions. @throws ApiError with status 422 and field errors */
  async function changePassword(oldPassword: string, newPassword: string): Promise<void> {
    await authApi.changePassword({ old_password: oldPassword, new_password: newPassword });
  }

  /** Deletes the account and signs out. @throws ApiError with status 422 when the password is wrong */
  async function deleteAccount(password: string): Promise<void> {
    isDeleting = true;
    try {
      await authApi.deleteAccount({ password });
      signOut('deleted');
    } finally {
      isDeleting = false;
    }
  }

  function signOut(reason: SignOutReason): void {
    deleteStoredToken();
    endSession(reason);
  }

  /** Signs out after the API rejected a token (401); ignores a token that has been replaced since. */
  function handleRejectedToken(rejectedToken: string): void {
    // The deletion revokes the token before its own response arrives; deleteAccount() signs out itself.
    if (isDeleting) return;
    if (rejectedToken === token.value) signOut('expired');
  }

  /** Signs in or out according to the stored token, which another tab may have changed or which may have expired. */
  function syncWithStoredToken(): void {
    const stored = readStoredToken();
    if ((stored?.accessToken ?? null) === token.value) return;
    if (stored) startSession(stored, null);
    else if (hasStoredToken()) signOut('expired');
    else endSession('logout');
  }

  function startSession(session: StoredToken, identity: CurrentUserResponse | null): void {
    resetUserStores();
    signOutReason.value = null;
    user.value = identity;
    token.value = session.accessToken;
  }

  function endSession(reason: SignOutReason): void {
    signOutReason.value = reason;
    token.value = null;
    user.value = null;
    resetUserStores();
  }

  return {
    token,
    user,
    signOutReason,
    isSignedIn,
    login,
    loadUser,
    verifyToken,
    logout,
    changePassword,
    deleteAccount,
    handleRejectedToken,
    syncWithStoredToken,
  };
});
