import type { ErrorBody } from '@giftspire/contracts';
import { ChannelForbiddenError } from '@giftspire/broadcasting';
import { HashingOverloadedError, NicknameTakenError } from '@giftspire/users';
import { HttpException } from '@nestjs/common';
import { TooManyAttemptsException } from '../throttling/too-many-attempts.exception';
import { ValidationException } from '../validation/validation.exception';

/** Status, body and extra headers of an error response. */
export interface ErrorResponse {
  status: number;
  body: ErrorBody;
  headers?: Record<string, string>;
}

/**
 * Converts an error to its HTTP response; an unknown error becomes a 500 that reveals nothing about it. No other code
 * maps errors of the libs to status codes.
 */
export function toErrorResponse(error: unknown): ErrorResponse {
  if (error instanceof ValidationException)
    return { status: 422, body: { message: error.message, errors: { ...error.errors } } };
  if (error instanceof NicknameTakenError)
    return toErrorResponse(
      new ValidationException({ nickname: ['The nickname has already been taken.'] }),
    );
  if (error instanceof ChannelForbiddenError)
    return { status: 403, body: { message: 'This action is unauthorized.' } };
  if (error instanceof HashingOverloadedError)
    return {
      status: 429,
      body: { message: 'Too Many Attempts.' },
      headers: { 'Retry-After': '2' },
    };
  if (error instanceof TooManyAttemptsException)
    return { status: 429, body: { message: error.message }, headers: { ...error.headers } };
  if (error instanceof HttpException)
    return { status: error.getStatus(), body: { message: error.message } };
  if (isExpressClientError(error))
    return { status: error.status, body: { message: error.message } };
  return { status: 500, body: { message: 'Server Error' } };
}

/**
 * Returns whether Express middleware, e.g. a body parser, threw the error with a 4xx status and a message that the
 * client may see.
 */
function isExpressClientError(error: unknown): error is Error & { status: number } {
  if (!(error instanceof Error)) return false;
  const { status, expose } = error as { status?: unknown; expose?: unknown };
  return expose === true && typeof status === 'number' && status >= 400 && status < 500;
}

/**
 * Returns the response to a request that matches no route: 405 when the path has other methods, otherwise 404.
 *
 * @param path - with leading slash, without query
 * @param allowedMethods - methods that have a route at this path
 */
export function toNotFoundOrMethodNotAllowedResponse(
  method: string,
  path: string,
  allowedMethods: string[],
): ErrorResponse {
  const route = path.slice(1);
  if (allowedMethods.length === 0)
    return { status: 404, body: { message: `The route ${route} could not be found.` } };
  const methods = allowedMethods.join(', ');
  const message = `The ${method} method is not supported for route ${route}. Supported methods: ${methods}.`;
  return { status: 405, body: { message }, headers: { Allow: methods } };
}
