/** Why the application cannot be started: one line for the person at the terminal. */
export class Refusal extends Error {
  readonly code = 'REFUSED';
}
