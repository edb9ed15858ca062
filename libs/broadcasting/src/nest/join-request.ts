import type { ExecutionContext } from '@nestjs/common';
import type { SubscriptionRequest } from '../channel-authorizer';
import type { ChannelParams } from '../channel-pattern';

/** Value of `context.getType()` in guards and pipes of a channel class. */
export const CHANNEL_CONTEXT_TYPE = 'broadcasting';

/**
 * Request object of the guards and parameter decorators of a channel class. It has a `user` like an HTTP request, so that
 * most guards for HTTP work here too: `context.switchToHttp().getRequest().user`.
 */
export interface JoinRequest {
  readonly user: unknown;
  readonly params: ChannelParams;
  readonly subscription: SubscriptionRequest;
}

/**
 * Returns the request of an execution context.
 *
 * @param context - of the type {@link CHANNEL_CONTEXT_TYPE}
 */
export function getJoinRequest(context: ExecutionContext): JoinRequest {
  return context.getArgByIndex<JoinRequest>(0);
}
