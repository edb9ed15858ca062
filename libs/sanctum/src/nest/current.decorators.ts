import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { getCaller } from './caller';

/** Parameter: the owner of the token of the request or socket. */
export const CurrentUser = createParamDecorator(
  (_: unknown, context: ExecutionContext) => getCaller(context).user?.owner,
);

/** Parameter: the {@link PersonalAccessToken} the request or handshake was made with. */
export const CurrentToken = createParamDecorator(
  (_: unknown, context: ExecutionContext) => getCaller(context).user?.token,
);
