import { HttpException, HttpStatus } from '@nestjs/common';
import type { AttemptResult } from './attempt-limit';

/** Thrown when a request exceeds a limit; becomes a 429 response. */
export class TooManyAttemptsException extends HttpException {
  /** Response headers, as Laravel's throttling sends them. */
  readonly headers: Readonly<Record<string, string>>;

  constructor({ maxAttempts, secondsUntilReset }: AttemptResult) {
    super('Too Many Attempts.', HttpStatus.TOO_MANY_REQUESTS);
    this.headers = {
      'X-RateLimit-Limit': String(maxAttempts),
      'X-RateLimit-Remaining': '0',
      'Retry-After': String(secondsUntilReset),
      // Unix time in seconds.
      'X-RateLimit-Reset': String(Math.floor(Date.now() / 1000) + secondsUntilReset),
    };
  }
}
