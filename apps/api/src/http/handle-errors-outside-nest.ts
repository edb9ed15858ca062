import { NotFoundException } from '@nestjs/common';
import type { Application, NextFunction, Request, Response } from 'express';
import type { ErrorFilter } from './error.filter';

/**
 * Nest answers for what is below its global prefix. Everywhere else Express would, with an HTML page, and outside
 * production with a stack trace. To be called after Nest has registered its routes.
 */
export function handleErrorsOutsideNest(express: Application, filter: ErrorFilter): void {
  express.use((request: Request, response: Response) => {
    filter.sendError(new NotFoundException(), request, response);
  });
  // Express recognizes an error handler by its four parameters.
  express.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    filter.sendError(error, request, response);
  });
}
