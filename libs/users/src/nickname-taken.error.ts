/** Thrown at a registration when another user has the nickname, compared without regard to case. */
export class NicknameTakenError extends Error {
  readonly code = 'NICKNAME_TAKEN';

  constructor() {
    super('the nickname is taken');
    this.name = 'NicknameTakenError';
  }
}
