import type {
  ChangePasswordRequest,
  CheckNicknameResponse,
  CurrentUserResponse,
  DeleteAccountRequest,
  LoginRequest,
  AccessTokenResponse,
  RegisterRequest,
} from '@giftspire/contracts';
import { request } from './request';

export function checkNicknameAvailability(nickname: string): Promise<CheckNicknameResponse> {
  return request('POST', '/auth/check-nickname', { body: { nickname }, token: null });
}

/** Creates an account; does not log in. */
export function register(body: RegisterRequest): Promise<void> {
  return request('POST', '/auth/register', { body, token: null });
}

/** Returns a new bearer token and its expiry; does not store them. */
export function login(body: LoginRequest): Promise<AccessTokenResponse> {
  return request('POST', '/auth/login', { body, token: null });
}

export function fetchCurrentUser(token: string): Promise<CurrentUserResponse> {
  return request('GET', '/init', { token });
}

/** Revokes the given token; other sessions of the user stay signed in. */
export function logout(token: string): Promise<void> {
  return request('POST', '/auth/logout', { token, keepalive: true });
}

/** Changes the password; the API revokes every token of the user except the one of this request. */
export function changePassword(body: ChangePasswordRequest): Promise<void> {
  return request('PUT', '/auth/password', { body });
}

export function deleteAccount(body: DeleteAccountRequest): Promise<void> {
  return request('DELETE', '/auth/delete_account', { body });
}
