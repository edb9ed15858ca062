// Flow ⑦
// From: libs/broadcasting/src/signed-http-api.ts (/apps/)
// To: libs/reverb/src/http/http-api.ts (HttpApi)
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../clock';
import type { ReverbLogger } from '../logger';
import type { HttpApi } from './http-api';
import { HttpError } from './http-error';
import { sendJson } from './send-json';
import { RequestAborted } from './read-body';
import { hasAmbiguousHost } from './request-host';
import { parseRequestTarget, type RequestTarget } from './request-target';

const PENDING_POLL_INTERVAL_MS = 20;

/**
 * Handles plain HTTP requests: `/apps/…` by the HTTP API, `/up` by the health check, and `/app/…`, which needs a
 * WebSocket, with status 426.
 */
export class HttpRouter {
  private isDraining = false;
  private pendingRequests = 0;

  /** @param readHealthDetails - returns additional fields for the body of `/up` with status 200 */
  constructor(
    private readonly api: HttpApi,
    private readonly logger: ReverbLogger,
    private readonly readHealthDetails: () => object = () => ({}),
  ) {}

  /**
   * Makes `/up` respond with 503 so that load balancers remove the server. Other requests are still handled, but every
   * response closes its connection.
   */
  startDraining(): void {
    this.isDraining = true;
  }

  /** Resolves when no request of the HTTP API is being handled, or after `graceMs` at the latest. */
  async waitForPendingRequests(clock: Clock, graceMs: number): Promise<void> {
    const deadlineMs = clock.monotonicMs() + graceMs;
    while (this.pendingRequests > 0 && clock.monotonicMs() < deadlineMs)
      await clock.sleep(PENDING_POLL_INTERVAL_MS);
  }

  /**
   * Handles a request if its path belongs to this server.
   *
   * @param url - URL of the request without the path that the server is mounted at
   * @returns false if the path does not belong to this server; the request and response are then untouched
   */
  tryHandle(url: string, request: IncomingMessage, response: ServerResponse): boolean {
    const target = parseRequestTarget(url);
    const { path } = target;
    const isApi = path.startsWith('/apps/');
    if (!isApi && path !== '/up' && !path.startsWith('/app/')) return false;
    if (hasAmbiguousHost(request))
      this.sendError(response, new HttpError(400, 'host is named twice', { Connection: 'close' }));
    else if (isApi) void this.handleApiRequest(request, response, target);
    else if (path === '/up') this.handleHealthCheck(request, response);
    else this.sendUpgradeRequired(response);
    return true;
  }

  private handleHealthCheck({ method }: IncomingMessage, response: ServerResponse): void {
    if (method !== 'GET' && method !== 'HEAD')
      this.sendError(
        response,
        new HttpError(405, 'method must be GET, HEAD', { Allow: 'GET, HEAD' }),
      );
    else if (this.isDraining) this.sendResponse(response, 503, { health: 'DRAINING' });
    else this.sendResponse(response, 200, { health: 'OK', ...this.readHealthDetails() });
  }

  /**
   * Handles a request of the HTTP API and sends the response. Never rejects: an unexpected error is logged and becomes
   * status 500. An aborted request gets no response.
   */
  private async handleApiRequest(
    request: IncomingMessage,
    response: ServerResponse,
    target: RequestTarget,
  ): Promise<void> {
    this.pendingRequests += 1;
    try {
      this.sendResponse(response, 200, await this.api.executeRequest(request, target));
    } catch (err) {
      if (err instanceof RequestAborted) return;
      if (err instanceof HttpError) return this.sendError(response, err);
      this.logger.error({ err, path: target.path }, 'request.failed');
      this.sendResponse(response, 500, { error: 'internal error' });
    } finally {
      this.pendingRequests -= 1;
    }
  }

  /** Responds with status 426. */
  private sendUpgradeRequired(response: ServerResponse): void {
    const headers = { Upgrade: 'websocket' };
    this.sendError(response, new HttpError(426, 'connect with a WebSocket', headers));
  }

  private sendError(response: ServerResponse, { status, message, headers }: HttpError): void {
    this.sendResponse(response, status, { error: message }, headers);
  }

  private sendResponse(
    response: ServerResponse,
    status: number,
    body: object,
    headers?: Readonly<Record<string, string>>,
  ): void {
    // Back ends keep their connections open for further requests, which would delay the stop of the server.
    if (this.isDraining) response.setHeader('Connection', 'close');
    sendJson(response, status, body, headers);
  }
}
