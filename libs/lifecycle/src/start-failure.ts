/** The process cannot start for a reason that the user can fix; the message says how, without a stack trace. */
export class StartFailure extends Error {
  readonly code: string = 'START_FAILED';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartFailure';
  }
}
