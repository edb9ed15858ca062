import type { ExecutionContext } from '@nestjs/common';
import type { SubscriptionRequest } from '../channel-authorizer';
import type { ChannelParams } from '../channel-pattern';

/** Type of the execution context in which guards and pipes of a channel run. */
export const CHANNEL_CONTEXT = 'broadcasting';

/**
 * What guards and parameter decorators of a channel see as the request; it has a `user` as HTTP requests do, so that
 * guards written for those mostly work: `context.switchToHttp().getRequest().user`.
 */
export interface JoinRequest {
  readonly user: unknown;
  readonly params: ChannelParams;
  readonly subscription: SubscriptionRequest;
}

/** @param context - of type {@link CHANNEL_CONTEXT} */
export function getJoinRequest(context: ExecutionContext): JoinRequest {
  return context.getArgByIndex<JoinRequest>(0);
}
