import type { CurrentUserResponse, LoginRequest } from '@giftspire/contracts';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { ApiError } from '@/api/api-error';
import * as authApi from '@/api/auth-api';
import {
  deleteStoredToken,
  hasStoredToken,
  findUnexpiredToken,
  storeToken,
  type StoredToken,
} from '@/session/stored-token';
import { resetUserStores } from './reset-user-stores';

/**
 * Reason for a sign-out. `logout`: the user logged out, in this or another tab; `expired`: the token expired or was rejected;
 * `deleted`: the account was deleted.
 */
export type SignOutReason = 'logout' | 'expired' | 'deleted';

export const useAuthStore = defineStore('auth', () => {
  const token = ref(findUnexpiredToken()?.accessToken ?? null);
  /** The signed-in user; null when signed out and until {@link loadUser} has finished. */
  const user = ref<CurrentUserResponse | null>(null);
  const signOutReason = ref<SignOutReason | null>(null);
  const isSignedIn = computed(() => token.value !== null);
  let isDeleting = false;

  /** Logs in, loads the user and stores the token. @throws ApiError with status 401 when nickname or password is wrong */
  async function login(credentials: LoginRequest): Promise<void> {
    const response = await authApi.login(credentials);
    const identity = await authApi.fetchCurrentUser(response.access_token);
    const session = { accessToken: response.access_token, expiresAt: response.token_expires_at };
    storeToken(session);
    startSession(session, identity);
  }

  /** Loads the user that the token belongs to, unless signed out or already loaded. @throws ApiError */
  async function loadUser(): Promise<void> {
    const requestToken = token.value;
    if (requestToken === null || user.value) return;
    const identity = await authApi.fetchCurrentUser(requestToken);
    if (token.value === requestToken) user.value = identity;
  }

  /** Sends a request with the token; if the API rejects it, the listener of 401 responses calls {@link handleRejectedToken}. */
  async function signOutIfTokenRejected(): Promise<void> {
    const requestToken = token.value;
    if (requestToken === null) return;
    try {
      await authApi.fetchCurrentUser(requestToken);
    } catch (error) {
      // The listener has handled a 401; any other API error does not tell whether the token is valid.
      if (!(error instanceof ApiError)) throw error;
    }
  }

  /** Signs out immediately, then revokes the token. @throws ApiError when the revocation failed; the user stays signed out */
  async function logout(): Promise<void> {
    const revokedToken = token.value;
    signOut('logout');
    if (revokedToken !== null) await authApi.logout(revokedToken);
  }

  /**
   * Changes the password; ends the user's other sessions.
   *
   * @throws ApiError with status 422 and field errors when the old password is wrong or the new one is not allowed
   */
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

  /** Deletes the stored token, which signs out all tabs, and ends the session of this tab. */
  function signOut(reason: SignOutReason): void {
    deleteStoredToken();
    endSession(reason);
  }

  /** Signs out after the API rejected a token (401); ignores a token that has been replaced since. */
  function handleRejectedToken(rejectedToken: string): void {
    // The API revokes the token before the response to the deletion arrives; deleteAccount() signs out by itself.
    if (isDeleting) return;
    if (rejectedToken === token.value) signOut('expired');
  }

  /** Signs in or out according to the stored token, which another tab may have changed or which may have expired. */
  function syncWithStoredToken(): void {
    const stored = findUnexpiredToken();
    if ((stored?.accessToken ?? null) === token.value) return;
    if (stored) startSession(stored, null);
    else if (hasStoredToken()) signOut('expired');
    else endSession('logout');
  }

  /** Sets token and user and resets all other stores; does not store the token. */
  function startSession(session: StoredToken, identity: CurrentUserResponse | null): void {
    resetUserStores();
    signOutReason.value = null;
    user.value = identity;
    token.value = session.accessToken;
  }

  /** Clears token and user and resets all other stores; keeps the stored token. */
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
    signOutIfTokenRejected,
    logout,
    changePassword,
    deleteAccount,
    handleRejectedToken,
    syncWithStoredToken,
  };
});
