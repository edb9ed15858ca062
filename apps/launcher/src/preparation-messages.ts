/** What the launcher asks the process of `prepare-database.main.ts` for, one thing after the other. */
export interface PreparationTask {
  readonly task: 'migrate' | 'seed';
  readonly databaseUrl: string;
}

/** The answer to one task. */
export type PreparationOutcome =
  /** For people, e.g. `3 applied`. */
  | { readonly detail: string }
  /** `stack` is left out when the message says all there is to say. */
  | { readonly problem: string; readonly stack?: string };
