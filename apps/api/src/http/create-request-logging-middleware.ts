import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '@giftspire/logging';
import { pinoHttp } from 'pino-http';

/** Returns middleware that logs method, path, status and duration of each request, without headers, body and query. */
export function createRequestLoggingMiddleware(logger: Logger) {
  return pinoHttp<IncomingMessage & { originalUrl?: string }>({
    logger,
    quietReqLogger: true,
    customLogLevel: (_request, response, error) => toLogLevel(response, error),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({
        id,
        method,
        path: url.replace(/\?.*$/s, ''),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      // Leaves out the error, because ErrorFilter logs it.
      err: () => undefined,
    },
  });
}

function toLogLevel(response: ServerResponse, error: Error | undefined): 'debug' | 'info' | 'warn' {
  if (error !== undefined || response.statusCode >= 500) return 'warn';
  return response.statusCode >= 400 ? 'info' : 'debug';
}
