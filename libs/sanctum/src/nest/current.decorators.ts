import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { getCaller } from './caller';

/** Injects the owner of the token that authenticates the request or socket. */
export const CurrentUser = createParamDecorator(
  (_: unknown, context: ExecutionContext) => getCaller(context).user?.owner,
);

/** Injects the {@link PersonalAccessToken} that authenticates the request or socket. */
export const CurrentToken = createParamDecorator(
  (_: unknown, context: ExecutionContext) => getCaller(context).user?.token,
);
