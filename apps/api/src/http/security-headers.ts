import type { IncomingMessage } from 'node:http';
import type { Config } from '@giftspire/config';
import type { Request } from 'express';
import helmet from 'helmet';
import { resolveBrowserEndpoint } from '../broadcasting/resolve-browser-endpoint';

/** Headers that let our web app run and reach its WebSocket, and nothing else. */
export function securityHeaders(config: Config) {
  const socket = (request: IncomingMessage) => {
    const { host, port, scheme } = resolveBrowserEndpoint(config, (request as Request).hostname);
    return `${scheme === 'https' ? 'wss' : 'ws'}://${host}:${port}`;
  };
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Component libraries position menus and toasts by style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: [
          "'self'",
          'data:',
          ...(config.isAppUrlSet ? [new URL(config.appUrl).origin] : []),
          ...config.imageOrigins,
        ],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", socket],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // The API is called from other origins, which CORS governs.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Over plain HTTP on anything but localhost browsers only complain about it.
    crossOriginOpenerPolicy: config.appUrl.startsWith('https:'),
    strictTransportSecurity: config.appUrl.startsWith('https:'),
  });
}
