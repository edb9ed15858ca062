import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-http-bearer';
import { readBearerToken } from '../bearer-token';
import { AccessTokens, type AuthenticationResult } from './access-tokens';

/** The part of a request that may carry a token. */
interface RequestWithAuthorization {
  headers: { authorization?: string };
}

/** Passport's `bearer` strategy on personal access tokens. */
@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly accessTokens: AccessTokens) {
    super();
  }

  /**
   * The stock strategy also takes tokens from the query string and the body, where they end in logs and histories,
   * and answers 400 to a header of more than two words: it gets to see a well-formed header or nothing.
   */
  override authenticate(request: RequestWithAuthorization): void {
    const token = readBearerToken(request.headers.authorization);
    const authorization = token === null ? undefined : `Bearer ${token}`;
    super.authenticate({ headers: { authorization } } as Request);
  }

  async validate(token: string): Promise<AuthenticationResult | null> {
    return this.accessTokens.authenticate(token);
  }
}
