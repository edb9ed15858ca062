import type { ExecutionContext } from '@nestjs/common';
import type { AuthenticationResult } from './access-tokens';

/** An HTTP request or the client object of a gateway, in whose `user` {@link TokenAuthGuard} stores token and owner. */
export interface RequestOrClient {
  user?: AuthenticationResult;
}

/** Returns the HTTP request or, in a gateway, the client object for which the handler is called. */
export function getRequestOrClient(context: ExecutionContext): RequestOrClient {
  return context.getType() === 'ws'
    ? context.switchToWs().getClient<RequestOrClient>()
    : context.switchToHttp().getRequest<RequestOrClient>();
}
