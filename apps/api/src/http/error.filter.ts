import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import type { Logger } from '@giftspire/logging';
import type { Application, NextFunction, Request, Response } from 'express';
import { findAllowedMethods } from './find-allowed-methods';
import {
  type ErrorResponse,
  toErrorResponse,
  toNotFoundOrMethodNotAllowedResponse,
} from './error-response';

/** Responds to every error with a JSON body in Laravel's shape. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  /** @param debug - whether responses contain the exception's name and stack trace */
  constructor(
    private readonly express: Application,
    private readonly logger: Logger,
    private readonly debug: boolean,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.sendError(error, http.getRequest<Request>(), http.getResponse<Response>());
  }

  /** Sends the error response and logs a 5xx. Destroys the connection when a response has already begun. */
  sendError(error: unknown, request: Request, response: Response): void {
    const { status, body, headers } = this.toErrorResponseForRequest(error, request);
    if (status >= 500)
      this.logger.error(
        { err: error, method: request.method, path: request.path },
        'the request failed',
      );
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const debugFields =
      this.debug && canHaveDebugFields(status) ? toDebugFields(error, status) : {};
    response
      .status(status)
      .set(headers ?? {})
      .json({ ...body, ...debugFields });
  }

  private toErrorResponseForRequest(error: unknown, request: Request): ErrorResponse {
    // Nest throws NotFoundException when no route matches; missing records throw RecordNotFoundException.
    if (!(error instanceof NotFoundException)) return toErrorResponse(error);
    const path = request.originalUrl.replace(/\?.*$/s, '');
    return toNotFoundOrMethodNotAllowedResponse(
      request.method,
      path,
      findAllowedMethods(this.express, path),
    );
  }
}

/** Returns whether a response with this status may have debug fields: as in Laravel, all but 401 and 422. */
function canHaveDebugFields(status: number): boolean {
  return status !== 401 && status !== 422;
}

/** Returns the fields `exception` and `trace` of the response in debug mode; for a 500 also `message`. */
function toDebugFields(error: unknown, status: number): object {
  if (!(error instanceof Error)) return { exception: typeof error };
  const [, ...trace] = (error.stack ?? '').split('\n').map((line) => line.trim());
  const message = status === 500 ? { message: error.message } : {};
  return { ...message, exception: error.name, trace };
}

/**
 * Registers Express handlers that pass errors and unknown routes outside Nest's global prefix to the filter, because
 * Express would respond with an HTML page. Must be called after Nest has registered its routes.
 */
export function registerErrorHandlersOutsideNest(express: Application, filter: ErrorFilter): void {
  express.use((request: Request, response: Response) => {
    filter.sendError(new NotFoundException(), request, response);
  });
  // Express recognizes an error handler by its four parameters.
  express.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    filter.sendError(error, request, response);
  });
}
