/** Maximum number of attempts per key within the window. */
export interface AttemptLimit {
  /** Name of the limit, e.g. `login`. Limits with different names are counted separately. */
  readonly name: string;
  readonly maxAttempts: number;
  /** Identifies the client; attempts with the same key are counted together. Made e.g. of an IP address or a user id. */
  readonly key: string;
}

/** State of a limit after an attempt of one client. */
export interface AttemptResult {
  readonly isAllowed: boolean;
  readonly maxAttempts: number;
  readonly remainingAttempts: number;
  /** Seconds until the window ends and the count starts at 0 again. */
  readonly secondsUntilReset: number;
}
