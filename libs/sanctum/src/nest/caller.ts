import type { ExecutionContext } from '@nestjs/common';
import type { Authenticated } from './access-tokens';

/** A request, or the client of a gateway; behind the guard with what its token says. */
export interface Caller {
  user?: Authenticated;
}

export function callerOf(context: ExecutionContext): Caller {
  return context.getType() === 'ws'
    ? context.switchToWs().getClient<Caller>()
    : context.switchToHttp().getRequest<Caller>();
}
