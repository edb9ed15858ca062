/** For whom the application authorized something on a connection. */
export interface UserBinding {
  readonly userId: string;
  /** What he proved it with; undefined when the application does not say. */
  readonly tokenId: string | undefined;
  /** Unix time at which the token ends; undefined when it has no end. */
  readonly expiresAtSeconds: number | undefined;
}
