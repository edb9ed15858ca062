/** Message from the launcher to the process of `prepare-database.main.ts`; one at a time. */
export interface PreparationTask {
  readonly task: 'migrate' | 'seed';
  readonly databaseUrl: string;
}

/** Reply to one {@link PreparationTask}: its result or its problem. */
export type PreparationOutcome =
  /** Result for the terminal, e.g. `3 applied`. */
  | { readonly detail: string }
  /** Without `stack` when the user can fix the problem. */
  | { readonly problem: string; readonly stack?: string };
