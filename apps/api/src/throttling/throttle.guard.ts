import type { Config } from '@giftspire/config';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { CONFIG } from '../config.token';
import { AttemptCounter } from './attempt-counter';
import type { AttemptResult, Limit } from './limit';
import { type LimiterName, LIMITERS } from './limiters';
import { THROTTLE_KEY } from './throttle.decorator';
import { TooManyAttemptsException } from './too-many-attempts.exception';

/** Counts every call of a route, and refuses those beyond its limits. A preflight is answered before it gets here. */
@Injectable()
export class ThrottleGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly counter: AttemptCounter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws TooManyAttempts */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const limiter =
      this.reflector.getAllAndOverride<LimiterName | 'none' | undefined>(THROTTLE_KEY, [
        context.getHandler(),
        context.getClass(),
      ]) ?? 'api';
    if (limiter === 'none') return true;
    const http = context.switchToHttp();
    const limits = LIMITERS[limiter](http.getRequest<Request>(), this.config.throttle.limits);
    const { maxAttempts, remainingAttempts: remaining } = await this.countAttempts(limits);
    http.getResponse<Response>().set({
      'X-RateLimit-Limit': String(maxAttempts),
      'X-RateLimit-Remaining': String(remaining),
    });
    return true;
  }

  /** @returns the one of which least is left */
  private async countAttempts(limits: readonly Limit[]): Promise<AttemptResult> {
    const attempts: AttemptResult[] = [];
    for (const limit of limits) {
      const attempt = await this.counter.count(limit);
      if (!attempt.isAllowed) {
        // What one limit refuses does not count for the others.
        await Promise.all(
          limits.slice(0, attempts.length).map((passed) => this.counter.refund(passed)),
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
