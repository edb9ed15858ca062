import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import type { Logger } from '@giftspire/logging';
import type { Application, Request, Response } from 'express';
import { findAllowedMethods } from './find-allowed-methods';
import { type ErrorResponse, toErrorResponse, toNoRouteResponse } from './error-response';

/** Answers every error in Laravel's shape. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  /** @param debug - whether answers carry the exception and its trace */
  constructor(
    private readonly express: Application,
    private readonly logger: Logger,
    private readonly debug: boolean,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.sendError(error, http.getRequest<Request>(), http.getResponse<Response>());
  }

  sendError(error: unknown, request: Request, response: Response): void {
    const { status, body, headers } = this.toResponse(error, request);
    if (status >= 500)
      this.logger.error({ err: error, method: request.method, path: request.path }, 'failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const debugging = this.debug && mayCarryTrace(status) ? describeException(error, status) : {};
    response
      .status(status)
      .set(headers ?? {})
      .json({ ...body, ...debugging });
  }

  private toResponse(error: unknown, request: Request): ErrorResponse {
    // Ours for missing records is RecordNotFound; Nest's own is thrown when no route matched.
    if (!(error instanceof NotFoundException)) return toErrorResponse(error);
    const path = request.originalUrl.replace(/\?.*$/s, '');
    return toNoRouteResponse(request.method, path, findAllowedMethods(this.express, path));
  }
}

/** Laravel never changes the shape of these two. */
function mayCarryTrace(status: number): boolean {
  return status !== 401 && status !== 422;
}

function describeException(error: unknown, status: number): object {
  if (!(error instanceof Error)) return { exception: typeof error };
  const [, ...trace] = (error.stack ?? '').split('\n').map((line) => line.trim());
  const message = status === 500 ? { message: error.message } : {};
  return { ...message, exception: error.name, trace };
}
