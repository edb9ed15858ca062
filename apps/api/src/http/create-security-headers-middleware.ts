import type { IncomingMessage } from 'node:http';
import type { Config } from '@giftspire/config';
import type { Request } from 'express';
import helmet from 'helmet';
import { resolveBrowserEndpoint } from '../broadcasting/resolve-browser-endpoint';

/**
 * Returns middleware that sets security headers. The content security policy allows only the web app's own files, the
 * images of the catalogue and the WebSocket server.
 */
export function createSecurityHeadersMiddleware(config: Config) {
  const webSocketOrigin = (request: IncomingMessage) => {
    const { host, port, scheme } = resolveBrowserEndpoint(config, (request as Request).hostname);
    return `${scheme === 'https' ? 'wss' : 'ws'}://${host}:${port}`;
  };
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Component libraries position menus and toasts with inline styles.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: [
          "'self'",
          'data:',
          ...(config.isAppUrlSet ? [new URL(config.appUrl).origin] : []),
          ...config.imageOrigins,
        ],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", webSocketOrigin],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // CORS decides which other origins may read responses; this header must not forbid it to all of them.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Sent over HTTPS only: over plain HTTP browsers ignore this header and log an error.
    crossOriginOpenerPolicy: config.appUrl.startsWith('https:'),
    strictTransportSecurity: config.appUrl.startsWith('https:'),
  });
}
