import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { callerOf } from './caller';

/** Parameter: the owner of the token of the request or socket. */
export const CurrentUser = createParamDecorator(
  (_: unknown, context: ExecutionContext) => callerOf(context).user?.owner,
);

/** Parameter: the {@link PersonalAccessToken} the request or handshake was made with. */
export const CurrentToken = createParamDecorator(
  (_: unknown, context: ExecutionContext) => callerOf(context).user?.token,
);
