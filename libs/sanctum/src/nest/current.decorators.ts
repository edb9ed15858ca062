import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { getRequestOrClient } from './request-or-client';

/** Injects the owner of the token that authenticates the request or socket; undefined in a {@link Public} handler. */
export const CurrentUser = createParamDecorator(
  (_: unknown, context: ExecutionContext) => getRequestOrClient(context).user?.owner,
);

/**
 * Injects the {@link PersonalAccessToken} that authenticates the request or socket; undefined in a {@link Public}
 * handler.
 */
export const CurrentToken = createParamDecorator(
  (_: unknown, context: ExecutionContext) => getRequestOrClient(context).user?.token,
);
