import { resolve } from 'node:path';
import type { Config } from '@giftspire/config';
import { createLogger, type Logger, NestLogger } from '@giftspire/logging';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import type { Application } from 'express';
import { AppModule } from './app.module';
import { ErrorFilter, registerErrorHandlersOutsideNest } from './http/error.filter';
import { createOptionsMiddleware } from './http/create-options-middleware';
import { createRequestLoggingMiddleware } from './http/create-request-logging-middleware';
import { createSecurityHeadersMiddleware } from './http/create-security-headers-middleware';
import { serveApiDocument } from './openapi/api-document';
import { createWebAppMiddleware } from './web-app/create-web-app-middleware';

/** Time for which browsers may cache the response to a CORS preflight, in seconds. */
const PREFLIGHT_CACHE_SECONDS = 3600;

/** Options of {@link createApi}. */
export interface ApiOptions {
  /** `postgres://user:password@host:port/database` of a migrated database. */
  databaseUrl: string;
  logger?: Logger;
  /** Folder of the built web app. Default: `dist/apps/web` in the working directory. */
  webRoot?: string;
}

/** Creates the Nest application of the API and connects it to the database, without listening on a port. */
export async function createApi(config: Config, options: ApiOptions): Promise<INestApplication> {
  const logger = options.logger ?? createLogger('api', config.logLevel);
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.forRoot(config, options.databaseUrl, logger),
    new ExpressAdapter(),
    { logger: new NestLogger(logger), abortOnError: false, bodyParser: false },
  );
  app.disable('x-powered-by');
  // An ETag per API response costs more than it saves. Static files get theirs from the file server.
  app.set('etag', () => undefined);
  app.set('trust proxy', config.trustedProxies.includes('*') || [...config.trustedProxies]);
  app.use(createRequestLoggingMiddleware(logger));
  app.use(createSecurityHeadersMiddleware(config));
  const express = app.getHttpAdapter().getInstance() as unknown as Application;
  app.use(createOptionsMiddleware(express));
  app.enableCors({
    origin: config.corsAllowedOrigins.includes('*') ? '*' : [...config.corsAllowedOrigins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: [
      'Retry-After',
      'X-RateLimit-Limit',
      'X-RateLimit-Remaining',
      'X-RateLimit-Reset',
    ],
    maxAge: PREFLIGHT_CACHE_SECONDS,
  });
  app.use(createWebAppMiddleware(options.webRoot ?? resolve('dist/apps/web')));
  app.useBodyParser('json', { limit: config.maxBodyBytes });
  app.useBodyParser('urlencoded', { limit: config.maxBodyBytes, extended: false });
  app.setGlobalPrefix('api', { exclude: ['up'] });
  const errorFilter = new ErrorFilter(express, logger, config.debug);
  app.useGlobalFilters(errorFilter);
  serveApiDocument(app);
  await app.init();
  registerErrorHandlersOutsideNest(express, errorFilter);
  return app;
}
