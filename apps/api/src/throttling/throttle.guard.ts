import type { Config } from '@giftspire/config';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { CONFIG_TOKEN } from '../config.token';
import { AttemptCounter } from './attempt-counter';
import type { AttemptResult, AttemptLimit } from './attempt-limit';
import { type LimiterName, LIMIT_RESOLVERS } from './limiters';
import { LIMITER_METADATA_KEY } from './throttle.decorator';
import { TooManyAttemptsException } from './too-many-attempts.exception';

/**
 * Counts each request for the limits of its route's limiter and rejects those beyond a limit. CORS preflights get their
 * response before the guard and are not counted.
 */
@Injectable()
export class ThrottleGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly counter: AttemptCounter,
    @Inject(CONFIG_TOKEN) private readonly config: Config,
  ) {}

  /**
   * Counts the request, sets the `X-RateLimit-*` headers of the response and returns true.
   *
   * @throws TooManyAttemptsException when one of the route's limits is exceeded
   */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const limiter =
      this.reflector.getAllAndOverride<LimiterName | 'none' | undefined>(LIMITER_METADATA_KEY, [
        context.getHandler(),
        context.getClass(),
      ]) ?? 'api';
    if (limiter === 'none') return true;
    const http = context.switchToHttp();
    const limits = LIMIT_RESOLVERS[limiter](
      http.getRequest<Request>(),
      this.config.throttle.limits,
    );
    const { maxAttempts, remainingAttempts } = await this.countAttemptAndGetTightestResult(limits);
    http.getResponse<Response>().set({
      'X-RateLimit-Limit': String(maxAttempts),
      'X-RateLimit-Remaining': String(remainingAttempts),
    });
    return true;
  }

  /**
   * Counts an attempt for each limit and returns the result with the fewest remaining attempts.
   *
   * @throws TooManyAttemptsException when a limit is exceeded; the attempt then counts for no limit before that one
   */
  private async countAttemptAndGetTightestResult(
    limits: readonly AttemptLimit[],
  ): Promise<AttemptResult> {
    const attempts: AttemptResult[] = [];
    for (const limit of limits) {
      const attempt = await this.counter.countAttempt(limit);
      if (!attempt.isAllowed) {
        // A rejected request must count only for the limit that rejected it.
        await Promise.all(
          limits.slice(0, attempts.length).map((counted) => this.counter.refundAttempt(counted)),
        );
        throw new TooManyAttemptsException(attempt);
      }
      attempts.push(attempt);
    }
    return attempts.reduce((least, next) =>
      next.remainingAttempts < least.remainingAttempts ? next : least,
    );
  }
}
