export const NICKNAME_MIN_LENGTH = 3;
export const NICKNAME_MAX_LENGTH = 30;
export const PASSWORD_MIN_LENGTH = 8;
/** In characters. Long enough for any passphrase, short enough that hashing stays cheap. */
export const PASSWORD_MAX_LENGTH = 128;

export interface CheckNicknameResponse {
  available: boolean;
}

export interface RegisterRequest {
  nickname: string;
  password: string;
  password_confirmation: string;
  terms: boolean;
}

export interface LoginRequest {
  nickname: string;
  password: string;
  remember_me?: boolean;
}

export interface LoginResponse {
  /** `"<id>|<secret>"`, sent back as `Authorization: Bearer`. */
  access_token: string;
  /** ISO-8601 with zone. */
  token_expires_at: string;
}

/** `GET /init`. */
export interface CurrentUserResponse {
  /** Decimal digits; builds the channel name. */
  id: string;
  display_name: string;
}

/** `PUT /auth/password`. */
export interface ChangePasswordRequest {
  old_password: string;
  new_password: string;
}

/** `DELETE /auth/delete_account`. */
export interface DeleteAccountRequest {
  password: string;
}
