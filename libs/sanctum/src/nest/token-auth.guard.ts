import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { WsException } from '@nestjs/websockets';
import passport from 'passport';
import type { AuthenticationResult } from './access-tokens';
import { BearerStrategy } from './bearer.strategy';
import { getCaller } from './caller';
import { getHandshakeHeaders } from './handshake-headers';
import { IS_PUBLIC_KEY } from './public.decorator';

const UNAUTHENTICATED_MESSAGE = 'Unauthenticated.';

/**
 * Lets requests, and messages to gateways, with a valid token pass, and everybody to what is marked {@link Public}.
 * The token of a socket is that of its handshake, checked again with every message.
 */
@Injectable()
export class TokenAuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly strategy: BearerStrategy,
  ) {}

  /**
   * @throws UnauthorizedException whatever is wrong with the token, over a socket WsException; an error of ours, e.g.
   *   no database, stays what it is
   */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(IS_PUBLIC_KEY, targets)) return true;
    const caller = getCaller(context);
    const overSocket = context.getType() === 'ws';
    const authenticated = await this.authenticate(
      overSocket ? { headers: getHandshakeHeaders(caller) } : caller,
    );
    if (!authenticated)
      throw overSocket
        ? new WsException(UNAUTHENTICATED_MESSAGE)
        : new UnauthorizedException(UNAUTHENTICATED_MESSAGE);
    // Where Passport leaves it.
    caller.user = authenticated;
    return true;
  }

  /**
   * By the strategy itself, not by its name: names are registered for the whole process, in which there may be several
   * applications. Passport leaves the outcome in what it is given, so every request gets a strategy of its own.
   */
  private authenticate(request: object): Promise<AuthenticationResult | false | null> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, authenticated: AuthenticationResult | false | null) =>
        error ? reject(error) : resolve(authenticated);
      const strategy = Object.create(this.strategy) as BearerStrategy;
      passport.authenticate(strategy, { session: false }, done)(request, {}, reject);
    });
  }
}
