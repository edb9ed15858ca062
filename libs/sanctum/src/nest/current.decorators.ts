import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Authenticated } from './access-tokens';

/** Parameter: the owner of the request's token. */
export const CurrentUser = createParamDecorator(
  (_: unknown, context: ExecutionContext) => authenticated(context).owner,
);

/** Parameter: the {@link PersonalAccessToken} the request was made with. */
export const CurrentToken = createParamDecorator(
  (_: unknown, context: ExecutionContext) => authenticated(context).token,
);

/** Passport leaves under `user` what the strategy returned. */
function authenticated(context: ExecutionContext): Authenticated {
  return context.switchToHttp().getRequest<{ user: Authenticated }>().user;
}
