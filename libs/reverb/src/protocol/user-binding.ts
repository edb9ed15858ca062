/** A user to whom an application bound a connection, by `bind_connection` of the HTTP API. */
export interface UserBinding {
  readonly userId: string;
  /** Id of the access token that authenticated the user; undefined when the application sent none. */
  readonly tokenId: string | undefined;
  /** Unix time in seconds at which the token expires; undefined when it does not expire. */
  readonly expiresAtSeconds: number | undefined;
}
