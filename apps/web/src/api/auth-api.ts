import type {
  ChangePasswordRequest,
  CheckNicknameResponse,
  CurrentUserResponse,
  DeleteAccountRequest,
  LoginRequest,
  AccessTokenResponse,
  RegisterRequest,
} from '@giftspire/contracts';
import { requestJson } from './request-json';

/** Resolves with `{ available }`. */
export function checkNicknameAvailability(nickname: string): Promise<CheckNicknameResponse> {
  return requestJson('POST', '/auth/check-nickname', { body: { nickname }, token: null });
}

/** Creates an account; does not log in. */
export function register(body: RegisterRequest): Promise<void> {
  return requestJson('POST', '/auth/register', { body, token: null });
}

/** Returns a new bearer token and its expiry; does not store them. */
export function login(body: LoginRequest): Promise<AccessTokenResponse> {
  return requestJson('POST', '/auth/login', { body, token: null });
}

export function fetchCurrentUser(token: string): Promise<CurrentUserResponse> {
  return requestJson('GET', '/init', { token });
}

/** Revokes the given token; other sessions of the user stay signed in. */
export function logout(token: string): Promise<void> {
  return requestJson('POST', '/auth/logout', { token, keepalive: true });
}

/** Changes the password; the API revokes every token of the user except the one of this request. */
export function changePassword(body: ChangePasswordRequest): Promise<void> {
  return requestJson('PUT', '/auth/password', { body });
}

export function deleteAccount(body: DeleteAccountRequest): Promise<void> {
  return requestJson('DELETE', '/auth/delete_account', { body });
}
