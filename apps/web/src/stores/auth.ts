import type { CurrentUserResponse, LoginRequest } from '@giftspire/contracts';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { ApiError } from '@/api/api-error';
import * as authApi from '@/api/auth-api';
import {
  forgetStoredToken,
  isTokenLeftOver,
  readStoredToken,
  storeToken,
  type StoredToken,
} from '@/session/stored-token';
import { emptyUserStores } from './empty-user-stores';

/** Why nobody is signed in: `logout` was asked for, here or in another tab; `expired` was not; `deleted`: no account. */
export type SignOutReason = 'logout' | 'expired' | 'deleted';

export const useAuthStore = defineStore('auth', () => {
  const token = ref(readStoredToken()?.accessToken ?? null);
  /** Null until {@link identify} has answered, also while signed in. */
  const user = ref<CurrentUserResponse | null>(null);
  const signOutReason = ref<SignOutReason | null>(null);
  const isSignedIn = computed(() => token.value !== null);
  let isDeleting = false;

  /** @throws ApiError; 401 when nickname or password is wrong */
  async function login(credentials: LoginRequest): Promise<void> {
    const issued = await authApi.login(credentials);
    const identity = await authApi.fetchCurrentUser(issued.access_token);
    const session = { accessToken: issued.access_token, expiresAt: issued.token_expires_at };
    storeToken(session);
    enter(session, identity);
  }

  /** Asks once who the kept token belongs to. @throws ApiError */
  async function identify(): Promise<void> {
    const asked = token.value;
    if (asked === null || user.value) return;
    const identity = await authApi.fetchCurrentUser(asked);
    if (token.value === asked) user.value = identity;
  }

  /** Asks whether the session still holds; a token that is refused signs out by {@link refuse}. */
  async function verify(): Promise<void> {
    const asked = token.value;
    if (asked === null) return;
    try {
      await authApi.fetchCurrentUser(asked);
    } catch (error) {
      // No answer says nothing about the session.
      if (!(error instanceof ApiError)) throw error;
    }
  }

  /** Signs out here at once; the API is told in passing and its answer changes nothing. */
  async function logout(): Promise<void> {
    const revoked = token.value;
    signOut('logout');
    if (revoked !== null) await authApi.logout(revoked);
  }

  /** Other sessions end, this one goes on. @throws ApiError; 422 with errors by field */
  async function changePassword(old: string, fresh: string): Promise<void> {
    await authApi.changePassword({ old_password: old, new_password: fresh });
  }

  /** Deletes the account and signs out. @throws ApiError; 422 when the password is wrong */
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
    forgetStoredToken();
    leave(reason);
  }

  /** The API refused this token; one that has been replaced meanwhile is of no interest. */
  function refuse(refusedToken: string): void {
    // The account may be gone before the answer that says so has come.
    if (isDeleting) return;
    if (refusedToken === token.value) signOut('expired');
  }

  /** Brings this tab in line with what another tab has stored, or with an expiry that has passed. */
  function followStorage(): void {
    const stored = readStoredToken();
    if ((stored?.accessToken ?? null) === token.value) return;
    if (stored) enter(stored, null);
    else if (isTokenLeftOver()) signOut('expired');
    else leave('logout');
  }

  function enter(session: StoredToken, identity: CurrentUserResponse | null): void {
    emptyUserStores();
    signOutReason.value = null;
    user.value = identity;
    token.value = session.accessToken;
  }

  function leave(reason: SignOutReason): void {
    signOutReason.value = reason;
    token.value = null;
    user.value = null;
    emptyUserStores();
  }

  return {
    token,
    user,
    signOutReason,
    isSignedIn,
    login,
    identify,
    verify,
    logout,
    changePassword,
    deleteAccount,
    refuse,
    followStorage,
  };
});
