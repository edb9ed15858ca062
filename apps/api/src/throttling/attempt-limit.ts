/** Maximum number of attempts per key within the window. */
export interface AttemptLimit {
  /** Name of the limit, e.g. `login`. Limits with different names are counted separately. */
  readonly name: string;
  readonly maxAttempts: number;
  /** Identifies the client whose attempts are counted together, e.g. by IP address or user id. */
  readonly key: string;
}

/** State of a limit after an attempt. */
export interface AttemptResult {
  readonly isAllowed: boolean;
  readonly maxAttempts: number;
  readonly remainingAttempts: number;
  /** Seconds until the window ends and the count starts at 0 again. */
  readonly secondsUntilReset: number;
}
