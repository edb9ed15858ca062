/** Minimum length of a nickname, in characters. */
export const NICKNAME_MIN_LENGTH = 3;
/** Maximum length of a nickname, in characters. */
export const NICKNAME_MAX_LENGTH = 30;
/** Matches a text of ASCII letters, digits and underscores only, whatever its length. */
export const NICKNAME_PATTERN = /^\w+$/;

/** Minimum length of a new password, in characters. */
export const PASSWORD_MIN_LENGTH = 8;
/** Maximum length of a password, in characters, for a new one as well as in a login. */
export const PASSWORD_MAX_LENGTH = 128;
/** Matches a password that contains an upper-case letter, as every new password must. */
export const PASSWORD_UPPERCASE_PATTERN = /[A-Z]/;
/** Matches a password that contains a digit, as every new password must. */
export const PASSWORD_DIGIT_PATTERN = /[0-9]/;
/** Matches a password that contains a character other than an ASCII letter or digit, as every new password must. */
export const PASSWORD_SYMBOL_PATTERN = /[^A-Za-z0-9]/;

/** Response of `POST /auth/check-nickname`: `available` is false when another user has the nickname. */
export interface CheckNicknameResponse {
  available: boolean;
}

/** Body of `POST /auth/register`. */
export interface RegisterRequest {
  nickname: string;
  password: string;
  password_confirmation: string;
  terms: boolean;
}

/** Body of `POST /auth/login`. */
export interface LoginRequest {
  nickname: string;
  password: string;
  remember_me?: boolean;
}

/** Response of `POST /auth/login`: a new access token, without the user. */
export interface AccessTokenResponse {
  /** `<id>|<secret>`, to be sent as `Authorization: Bearer` with further requests. */
  access_token: string;
  /** Time at which the token expires, ISO 8601 with time zone. */
  token_expires_at: string;
}

/** Response of `GET /init`: the user of the request's access token. */
export interface CurrentUserResponse {
  /** User id in decimal digits, e.g. for {@link toUserChannelName}. */
  id: string;
  display_name: string;
}

/** Body of `PUT /auth/password`. */
export interface ChangePasswordRequest {
  old_password: string;
  new_password: string;
}

/** Body of `DELETE /auth/delete_account`. */
export interface DeleteAccountRequest {
  password: string;
}
