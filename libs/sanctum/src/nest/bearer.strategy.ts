import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-http-bearer';
import { readBearerToken } from '../bearer-token';
import { AccessTokens, type AuthenticationResult } from './access-tokens';

/** The part of a request that carries the token. */
interface RequestWithAuthorization {
  headers: { authorization?: string };
}

/** Passport's `bearer` strategy for personal access tokens. */
@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly accessTokens: AccessTokens) {
    super();
  }

  /**
   * Passes only a well-formed `Authorization` header to Passport's strategy, which would also accept tokens from the
   * query string and the body, where they end up in logs, and responds with 400 to a malformed header.
   */
  override authenticate(request: RequestWithAuthorization): void {
    const token = readBearerToken(request.headers.authorization);
    const authorization = token === null ? undefined : `Bearer ${token}`;
    super.authenticate({ headers: { authorization } } as Request);
  }

  /** Returns the token and its owner; null, which Passport treats as unauthenticated, when the token is not valid. */
  async validate(token: string): Promise<AuthenticationResult | null> {
    return this.accessTokens.authenticate(token);
  }
}
