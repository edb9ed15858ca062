// Flow ⑦
// From: libs/reverb/src/http/http-router.ts (HttpApi)
// To: libs/reverb/src/http/event-endpoints.ts (endpoint()
import type { IncomingMessage } from 'node:http';
import { verifyRequestSignature } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { Applications } from '../applications';
import type { Clock } from '../clock';
import type { Route } from './endpoint';
import { findRouteOrThrow } from './find-route-or-throw';
import { HttpError } from './http-error';
import { parseJsonObject, type JsonObject } from './json-body';
import { readBody } from './read-body';
import { ReplayGuard } from './replay-guard';
import type { RequestTarget } from './request-target';

const API_PATH_PATTERN = /^\/apps\/([^/]+)\/(.+)$/;

/** Claims a request's signature cluster-wide. @returns false if a node has claimed it, i.e. the request is a replay */
export type ClaimSignature = (appId: string, signature: string) => Promise<boolean>;

/**
 * The Pusher HTTP API at `/apps/{id}/`. A request is checked in the order route, app, size, signature, replay, body;
 * the first failed check determines the error response.
 */
export class HttpApi {
  private readonly replayGuard: ReplayGuard;

  constructor(
    private readonly applications: Applications,
    private readonly routes: readonly Route[],
    private readonly clock: Clock,
    private readonly maxRequestBytes: number,
    private readonly claimSignature?: ClaimSignature,
  ) {
    this.replayGuard = new ReplayGuard(clock);
  }

  /**
   * Executes a request and returns the body, to be encoded as JSON, for a response with status 200. Sends no response.
   *
   * @throws HttpError, RequestAborted
   */
  async executeRequest(request: IncomingMessage, target: RequestTarget): Promise<object> {
    const [, appId = '', pathInApp = ''] = API_PATH_PATTERN.exec(target.path) ?? [];
    const { route, parameter } = findRouteOrThrow(this.routes, pathInApp, request.method ?? '');
    const app = this.applications.findById(appId);
    if (app === undefined) throw new HttpError(404, 'no app has the id of this path');
    if (!app.settings.enabled) throw new HttpError(403, 'the app is disabled');
    const body = await readBody(request, this.maxRequestBytes);
    const query = this.verifyAndParseQuery(app, request, target, body);
    if (app.settings.replayProtection) await this.claimSignatureOrThrow(app, query);
    return route.endpoint({ app, parameter, fields: mergeQueryAndBody(query, body) });
  }

  /** Verifies the signature and returns the decoded query parameters by name. @throws HttpError 401 if it is invalid */
  private verifyAndParseQuery(
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
    // A HEAD request may also carry the signature of the equivalent GET request.
    if (!result.ok && method === 'HEAD') result = verifyAs('GET');
    if (!result.ok) throw new HttpError(401, result.reason);
    return result.parameters;
  }

  /** Records the signature of a request. @throws HttpError 401 if this or another node received the request before */
  private async claimSignatureOrThrow(
    app: Application,
    query: ReadonlyMap<string, string>,
  ): Promise<void> {
    const signature = query.get('auth_signature') ?? '';
    const isReplay =
      !this.replayGuard.claimSignature(app.id, signature) ||
      (await this.claimSignature?.(app.id, signature)) === false;
    if (isReplay) throw new HttpError(401, 'this request was received before');
  }
}

/**
 * Returns the fields of a JSON body and the query parameters except those of the signature. For a name in both, the
 * body takes precedence.
 *
 * @throws HttpError 400 if the body is neither empty nor a JSON object
 */
function mergeQueryAndBody(query: ReadonlyMap<string, string>, body: Buffer): JsonObject {
  const parameters: [string, string][] = [];
  for (const parameter of query)
    if (!isSignatureParameter(parameter[0])) parameters.push(parameter);
  if (body.length === 0) return Object.fromEntries(parameters);
  const fields = parseJsonObject(body);
  return parameters.length === 0 ? fields : { ...Object.fromEntries(parameters), ...fields };
}

function isSignatureParameter(name: string): boolean {
  return name.startsWith('auth_') || name === 'body_md5';
}
