/** Thrown when too many passwords wait to be hashed or verified; the request may be repeated after a few seconds. */
export class HashingOverloadedError extends Error {
  readonly code = 'HASHING_OVERLOADED';

  constructor() {
    super('too many passwords are waiting to be hashed, try again in a few seconds');
    this.name = 'HashingOverloadedError';
  }
}
