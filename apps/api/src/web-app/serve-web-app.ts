import { existsSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { type RequestHandler, Router, static as files } from 'express';

/** In any case, as Express matches routes. */
const API_PATH = /^\/(api|up)(\/|$)/i;
const IMMUTABLE_CACHE_CONTROL = 'public, max-age=31536000, immutable';

/**
 * Serves the built web app beside the API: its files, and `index.html` for every other address a browser goes to,
 * because the pages are routes inside the app. Who asks for no page (another method, `Accept: application/json`, a name
 * with an extension) gets the 404 of the API.
 *
 * @param root - folder with `index.html` and `assets/`, whose file names carry a hash of their content
 */
export function serveWebApp(root: string): RequestHandler {
  const router = Router();
  router.use(
    files(root, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        const hashed = path.startsWith(join(root, 'assets') + sep);
        response.setHeader('Cache-Control', hashed ? IMMUTABLE_CACHE_CONTROL : 'no-cache');
      },
    }),
    (request, response, next) => {
      response.vary('Accept');
      if (extname(request.path) === '' && request.accepts('html')) sendIndexHtml(root, response);
      else next();
    },
  );
  return (request, response, next) => {
    const page = ['GET', 'HEAD'].includes(request.method) && !API_PATH.test(request.path);
    if (page) router(request, response, next);
    else next();
  };
}

function sendIndexHtml(root: string, response: Parameters<RequestHandler>[1]): void {
  if (existsSync(join(root, 'index.html'))) {
    response.sendFile('index.html', {
      root,
      cacheControl: false,
      headers: { 'Cache-Control': 'no-cache' },
    });
    return;
  }
  response
    .status(404)
    .type('text/plain')
    .send('The web app is not built. Run: npm run build\nThe API is at /api.\n');
}
