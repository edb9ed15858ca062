/** How often somebody may do something within the window. */
export interface Limit {
  /** Names the variable the number comes from, e.g. `login`; limits of different names never share a count. */
  readonly name: string;
  readonly maxAttempts: number;
  /** Whose attempts are counted together, e.g. an address or a user. */
  readonly key: string;
}

/** What is left after an attempt. */
export interface AttemptResult {
  readonly isAllowed: boolean;
  readonly maxAttempts: number;
  readonly remainingAttempts: number;
  /** Until the window ends and everything is allowed again. */
  readonly secondsUntilReset: number;
}
