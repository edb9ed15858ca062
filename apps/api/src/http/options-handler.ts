import type { Application, NextFunction, Request, RequestHandler, Response } from 'express';
import { findAllowedMethods } from './find-allowed-methods';

/**
 * Answers an `OPTIONS` that is no preflight of a browser: with the methods there are. What has no route goes on, to the
 * answer every unknown path gets. To be used before CORS, which takes every `OPTIONS` for a preflight.
 */
export function optionsHandler(express: Application): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'OPTIONS' || 'access-control-request-method' in request.headers)
      return next();
    const methods = findAllowedMethods(express, request.path);
    if (methods.length === 0) return next();
    response.setHeader('Allow', [...methods, 'OPTIONS'].join(', '));
    response.status(204).end();
  };
}
