/** Why nothing can be started: one line for the person at the terminal, no stack. */
export class Refusal extends Error {}
