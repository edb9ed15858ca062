/** Somebody has this nickname, in whatever case. */
export class NicknameTakenError extends Error {
  readonly code = 'NICKNAME_TAKEN';

  constructor() {
    super('the nickname is taken');
    this.name = 'NicknameTakenError';
  }
}
