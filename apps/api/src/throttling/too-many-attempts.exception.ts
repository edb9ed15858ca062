import { HttpException, HttpStatus } from '@nestjs/common';
import type { AttemptResult } from './limit';

/** Somebody does something more often than he may. */
export class TooManyAttemptsException extends HttpException {
  /** As Laravel sends them. */
  readonly headers: Readonly<Record<string, string>>;

  constructor({ maxAttempts, secondsUntilReset: secondsLeft }: AttemptResult) {
    super('Too Many Attempts.', HttpStatus.TOO_MANY_REQUESTS);
    this.headers = {
      'X-RateLimit-Limit': String(maxAttempts),
      'X-RateLimit-Remaining': '0',
      'Retry-After': String(secondsLeft),
      // Unix time.
      'X-RateLimit-Reset': String(Math.floor(Date.now() / 1000) + secondsLeft),
    };
  }
}
