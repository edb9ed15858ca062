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
import { getRequestOrClient } from './request-or-client';
import { IS_PUBLIC_KEY } from './public.decorator';

const UNAUTHENTICATED_MESSAGE = 'Unauthenticated.';

/**
 * Rejects requests and messages to gateways without a valid token, except for handlers marked {@link Public}. A
 * socket's token is the one of its handshake request; it is verified again with every message.
 */
@Injectable()
export class TokenAuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly strategy: BearerStrategy,
  ) {}

  /**
   * @throws UnauthorizedException for a request without a valid token, WsException for a message to a gateway. Other
   *   errors, e.g. of the database, are thrown unchanged.
   */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(IS_PUBLIC_KEY, targets)) return true;
    const caller = getRequestOrClient(context);
    const isSocket = context.getType() === 'ws';
    const authenticated = await this.authenticate(
      isSocket ? { headers: getHandshakeHeaders(caller) } : caller,
    );
    if (!authenticated)
      throw isSocket
        ? new WsException(UNAUTHENTICATED_MESSAGE)
        : new UnauthorizedException(UNAUTHENTICATED_MESSAGE);
    // The property that Passport sets.
    caller.user = authenticated;
    return true;
  }

  /**
   * Runs the Passport strategy on a request. The strategy is passed as an object, because strategy names are shared by
   * all applications in the process. Passport adds its callbacks to that object, so each request gets one of its own.
   *
   * @returns false or null when the request has no valid token
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

type HandshakeHeaders = { authorization?: string };

/** A gateway's client object, with the property in which its adapter keeps the handshake request. */
interface SocketWithHandshake {
  /** Set by socket.io. */
  handshake?: { headers?: HandshakeHeaders };
  /** Set for `ws` when the gateway's `handleConnection(client, request)` does `client.upgradeReq = request`. */
  upgradeReq?: { headers?: HandshakeHeaders };
}

/** Returns the headers of a socket's handshake request; empty when the adapter does not keep the request. */
function getHandshakeHeaders(client: object): HandshakeHeaders {
  const { handshake, upgradeReq } = client as SocketWithHandshake;
  return handshake?.headers ?? upgradeReq?.headers ?? {};
}
