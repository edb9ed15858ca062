import type { ExecutionContext } from '@nestjs/common';
import type { AuthenticationResult } from './access-tokens';

/** A request, or the client of a gateway; behind the guard with what its token says. */
export interface Caller {
  user?: AuthenticationResult;
}

export function getCaller(context: ExecutionContext): Caller {
  return context.getType() === 'ws'
    ? context.switchToWs().getClient<Caller>()
    : context.switchToHttp().getRequest<Caller>();
}
