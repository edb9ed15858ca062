/**
 * A process cannot start, or a command cannot run, for a reason that the user can fix. Printed without a stack trace.
 */
export class StartFailure extends Error {
  readonly code: string = 'START_FAILED';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartFailure';
  }
}
