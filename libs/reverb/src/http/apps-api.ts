import type { IncomingMessage } from 'node:http';
import { verifyRequestSignature } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { Applications } from '../applications';
import type { Clock } from '../clock';
import { HttpError } from './http-error';
import { parseJsonObject, type JsonObject } from './json-body';
import { readBody } from './read-body';
import { ReplayGuard } from './replay-guard';
import type { RequestTarget } from './request-target';
import { findRoute } from './route-table';
import type { Route } from './routes';

const PATH = /^\/apps\/([^/]+)\/(.+)$/;

/** @returns whether no node had this signature before */
export type TakeSignature = (appId: string, signature: string) => Promise<boolean>;

/** The signed HTTP API of the publishers. Order of refusals: route, app, size, signature, body. */
export class AppsApi {
  private readonly replays: ReplayGuard;

  constructor(
    private readonly applications: Applications,
    private readonly routes: readonly Route[],
    private readonly clock: Clock,
    private readonly maxRequestBytes: number,
    private readonly takeSignature?: TakeSignature,
  ) {
    this.replays = new ReplayGuard(clock);
  }

  /** @throws HttpError, RequestAborted */
  async answer(request: IncomingMessage, target: RequestTarget): Promise<object> {
    const [, appId = '', call = ''] = PATH.exec(target.path) ?? [];
    const { route, parameter } = findRoute(this.routes, call, request.method ?? '');
    const app = this.applications.findById(appId);
    if (app === undefined) throw new HttpError(404, 'no app has the id of this path');
    if (!app.settings.enabled) throw new HttpError(403, 'the app is disabled');
    const body = await readBody(request, this.maxRequestBytes);
    const query = this.verify(app, request, target, body);
    if (app.settings.replayProtection) await this.refuseReplay(app, query);
    return route.endpoint({ app, parameter, fields: fieldsOf(query, body) });
  }

  /** @returns the parameters of the query */
  private verify(
    app: Application,
    { method = '' }: IncomingMessage,
    { path, query }: RequestTarget,
    body: Buffer,
  ): ReadonlyMap<string, string> {
    const nowSeconds = this.clock.epochSeconds();
    const verifyAs = (signedMethod: string) =>
      verifyRequestSignature({
        credentials: app,
        method: signedMethod,
        path,
        query,
        body,
        nowSeconds,
      });
    let result = verifyAs(method);
    // Who sends HEAD to what he signed as GET may read it as well.
    if (!result.ok && method === 'HEAD') result = verifyAs('GET');
    if (!result.ok) throw new HttpError(401, result.reason);
    return result.parameters;
  }

  private async refuseReplay(app: Application, query: ReadonlyMap<string, string>): Promise<void> {
    const signature = query.get('auth_signature') ?? '';
    const isReplay =
      this.replays.isReplay(app.id, signature) ||
      (await this.takeSignature?.(app.id, signature)) === false;
    if (isReplay) throw new HttpError(401, 'this request was received before');
  }
}

/** Parameters may come in the query as well; the body has the last word. */
function fieldsOf(query: ReadonlyMap<string, string>, body: Buffer): JsonObject {
  const given: [string, string][] = [];
  for (const parameter of query) if (!isOfSignature(parameter[0])) given.push(parameter);
  if (body.length === 0) return Object.fromEntries(given);
  const fields = parseJsonObject(body);
  return given.length === 0 ? fields : { ...Object.fromEntries(given), ...fields };
}

/** Whether a parameter signs the call and says nothing to it. */
function isOfSignature(name: string): boolean {
  return name.startsWith('auth_') || name === 'body_md5';
}
