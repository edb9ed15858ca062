import type { Application, NextFunction, Request, RequestHandler, Response } from 'express';
import { findAllowedMethods } from './find-allowed-methods';

/**
 * Returns middleware that responds to an `OPTIONS` request with the allowed methods of the path, unless it is a CORS
 * preflight or the path is unknown; those requests are passed on. Must be used before the CORS middleware, which treats
 * every `OPTIONS` request as a preflight.
 */
export function createOptionsMiddleware(express: Application): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'OPTIONS' || 'access-control-request-method' in request.headers)
      return next();
    const methods = findAllowedMethods(express, request.path);
    if (methods.length === 0) return next();
    response.setHeader('Allow', [...methods, 'OPTIONS'].join(', '));
    response.status(204).end();
  };
}
