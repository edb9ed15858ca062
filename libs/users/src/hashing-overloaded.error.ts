/** More people want a password hashed or checked than can be served soon. */
export class HashingOverloadedError extends Error {
  readonly code = 'HASHING_OVERLOADED';

  constructor() {
    super('too many passwords wait to be hashed');
    this.name = 'HashingOverloadedError';
  }
}
