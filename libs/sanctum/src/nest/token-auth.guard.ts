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
   * Returns true for a valid token, and stores the token and its owner in the `user` of the request or client. Returns
   * true without reading a token for handlers marked {@link Public}.
   *
   * @throws UnauthorizedException for a request without a valid token, WsException for a message to a gateway. Other
   *   errors, e.g. of the database, are thrown unchanged.
   */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(IS_PUBLIC_KEY, targets)) return true;
    const caller = getRequestOrClient(context);
    const isSocket = context.getType() === 'ws';
    const authenticated = await this.runBearerStrategy(
      isSocket ? { headers: getHandshakeHeaders(caller) } : caller,
    );
    if (!authenticated)
      throw isSocket
        ? new WsException(UNAUTHENTICATED_MESSAGE)
        : new UnauthorizedException(UNAUTHENTICATED_MESSAGE);
    // With a custom callback, Passport does not set `user` itself.
    caller.user = authenticated;
    return true;
  }

  /**
   * Runs the Passport strategy on a request. The strategy is passed as an object instead of a name, because all
   * applications in the process share the names. Passport adds its callbacks to the object, so each request gets one of
   * its own.
   *
   * @returns false or null when the request has no valid token
   */
  private runBearerStrategy(request: object): Promise<AuthenticationResult | false | null> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, authenticated: AuthenticationResult | false | null) =>
        error ? reject(error) : resolve(authenticated);
      const strategy = Object.create(this.strategy) as BearerStrategy;
      passport.authenticate(strategy, { session: false }, done)(request, {}, reject);
    });
  }
}

type HandshakeHeaders = { authorization?: string };

/** A gateway's client object with the handshake request, in the property that depends on the WebSocket adapter. */
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
