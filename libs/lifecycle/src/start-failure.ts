/** The process cannot start, and the person at the terminal can do something about it: one line says what. */
export class StartFailure extends Error {
  readonly code: string = 'START_FAILED';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartFailure';
  }
}
