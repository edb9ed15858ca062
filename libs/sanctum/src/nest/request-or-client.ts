import type { ExecutionContext } from '@nestjs/common';
import type { AuthenticationResult } from './access-tokens';

/** A request, or the client of a gateway. Its `user` is set by {@link TokenAuthGuard}. */
export interface RequestOrClient {
  user?: AuthenticationResult;
}

/** Returns the request, or the gateway's client, that the handler is called for. */
export function getRequestOrClient(context: ExecutionContext): RequestOrClient {
  return context.getType() === 'ws'
    ? context.switchToWs().getClient<RequestOrClient>()
    : context.switchToHttp().getRequest<RequestOrClient>();
}
