import { existsSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { type RequestHandler, Router, static as files } from 'express';

/** Matches paths of the API in any case, as Express routes do. */
const API_PATH = /^\/(api|up)(\/|$)/i;
const IMMUTABLE_CACHE_CONTROL = 'public, max-age=31536000, immutable';

/**
 * Returns middleware that serves the built web app: its files, and `index.html` for every other path outside the API,
 * because the pages are client-side routes. Requests that want no page (another method than GET or HEAD, an `Accept`
 * header without HTML, a path with a file extension) and those to the API are passed on.
 *
 * @param root - folder with `index.html` and `assets/`, whose file names contain a hash of their content
 */
export function createWebAppMiddleware(root: string): RequestHandler {
  const router = Router();
  router.use(
    files(root, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        const isHashed = path.startsWith(join(root, 'assets') + sep);
        response.setHeader('Cache-Control', isHashed ? IMMUTABLE_CACHE_CONTROL : 'no-cache');
      },
    }),
    (request, response, next) => {
      response.vary('Accept');
      if (extname(request.path) === '' && request.accepts('html'))
        sendIndexHtmlOr404(root, response);
      else next();
    },
  );
  return (request, response, next) => {
    const isPageRequest = ['GET', 'HEAD'].includes(request.method) && !API_PATH.test(request.path);
    if (isPageRequest) router(request, response, next);
    else next();
  };
}

/** Sends `index.html` or, when the web app is not built, a 404 with a text that says how to build it. */
function sendIndexHtmlOr404(root: string, response: Parameters<RequestHandler>[1]): void {
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
