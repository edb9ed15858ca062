import type { IncomingMessage } from 'node:http';
import { verifyRequestSignature } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { Applications } from '../applications';
import type { Clock } from '../clock';
import { HttpError } from './http-error';
import { parseJsonObject } from './json-body';
import { readBody } from './read-body';
import type { RequestTarget } from './request-target';
import type { Route } from './routes';

const PATH = /^\/apps\/([^/]+)\/(.+)$/;

/** The signed HTTP API of the publishers. Order of refusals: route, app, size, signature, body. */
export class AppsApi {
  constructor(
    private readonly applications: Applications,
    private readonly routes: readonly Route[],
    private readonly clock: Clock,
    private readonly maxRequestBytes: number,
  ) {}

  /** @throws HttpError, RequestAborted */
  async answer(request: IncomingMessage, target: RequestTarget): Promise<object> {
    const [, appId = '', call = ''] = PATH.exec(target.path) ?? [];
    const { endpoint } = this.findRoute(call, request.method);
    const app = this.applications.findById(appId);
    if (app === undefined) throw new HttpError(404, 'no app has the id of this path');
    const body = await readBody(request, this.maxRequestBytes);
    this.verify(app, request, target, body);
    return endpoint({ app, body: parseJsonObject(body) });
  }

  private findRoute(call: string, method = ''): Route {
    const candidates = this.routes.filter(({ pattern }) => pattern.test(call));
    if (candidates.length === 0) throw new HttpError(404, 'unknown path');
    const route = candidates.find((candidate) => candidate.method === method);
    if (route !== undefined) return route;
    const allow = candidates.map((candidate) => candidate.method).join(', ');
    throw new HttpError(405, `method must be ${allow}`, { Allow: allow });
  }

  private verify(
    app: Application,
    { method = '' }: IncomingMessage,
    { path, query }: RequestTarget,
    body: Buffer,
  ): void {
    const nowSeconds = this.clock.epochSeconds();
    const result = verifyRequestSignature({
      credentials: app,
      method,
      path,
      query,
      body,
      nowSeconds,
    });
    if (!result.ok) throw new HttpError(401, result.reason);
  }
}
