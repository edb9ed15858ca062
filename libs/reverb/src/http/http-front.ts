import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../clock';
import type { ReverbLogger } from '../logger';
import type { AppsApi } from './apps-api';
import { HttpError } from './http-error';
import { sendJson } from './json-response';
import { RequestAborted } from './read-body';
import { hasAmbiguousHost } from './request-host';
import { requestTarget, type RequestTarget } from './request-target';

const FINISH_INTERVAL_MS = 20;

/** What plain requests get: health, the publishers' API, and a hint where only WebSockets are served. */
export class HttpFront {
  private draining = false;
  private unanswered = 0;

  constructor(
    private readonly api: AppsApi,
    private readonly logger: ReverbLogger,
    private readonly conditions: () => object = () => ({}),
  ) {}

  /** From now on unhealthy, so that a load balancer looks elsewhere; requests are still answered. */
  drain(): void {
    this.draining = true;
  }

  /** Resolves when the requests that came are answered, at the latest after `graceMs`. */
  async finish(clock: Clock, graceMs: number): Promise<void> {
    const deadlineMs = clock.monotonicMs() + graceMs;
    while (this.unanswered > 0 && clock.monotonicMs() < deadlineMs)
      await clock.sleep(FINISH_INTERVAL_MS);
  }

  /**
   * @param url - of the request, below the path the server is mounted at
   * @returns whether the request was for this server, and is or will be answered
   */
  handle(url: string, request: IncomingMessage, response: ServerResponse): boolean {
    const target = requestTarget(url);
    const { path } = target;
    const isApi = path.startsWith('/apps/');
    if (!isApi && path !== '/up' && !path.startsWith('/app/')) return false;
    if (hasAmbiguousHost(request))
      this.sendError(response, new HttpError(400, 'host is named twice', { Connection: 'close' }));
    else if (isApi) void this.answerApi(request, response, target);
    else if (path === '/up') this.answerHealth(request, response);
    else this.answerWithoutUpgrade(response);
    return true;
  }

  private answerHealth({ method }: IncomingMessage, response: ServerResponse): void {
    if (method !== 'GET' && method !== 'HEAD')
      this.sendError(
        response,
        new HttpError(405, 'method must be GET, HEAD', { Allow: 'GET, HEAD' }),
      );
    else if (this.draining) this.send(response, 503, { health: 'DRAINING' });
    else this.send(response, 200, { health: 'OK', ...this.conditions() });
  }

  /** Never rejects: every outcome is an answer or a log line. */
  private async answerApi(
    request: IncomingMessage,
    response: ServerResponse,
    target: RequestTarget,
  ): Promise<void> {
    this.unanswered += 1;
    try {
      this.send(response, 200, await this.api.answer(request, target));
    } catch (err) {
      if (err instanceof RequestAborted) return;
      if (err instanceof HttpError) return this.sendError(response, err);
      this.logger.error({ err, path: target.path }, 'request.failed');
      this.send(response, 500, { error: 'internal error' });
    } finally {
      this.unanswered -= 1;
    }
  }

  private answerWithoutUpgrade(response: ServerResponse): void {
    const headers = { Upgrade: 'websocket' };
    this.sendError(response, new HttpError(426, 'connect with a WebSocket', headers));
  }

  private sendError(response: ServerResponse, { status, message, headers }: HttpError): void {
    this.send(response, status, { error: message }, headers);
  }

  private send(
    response: ServerResponse,
    status: number,
    body: object,
    headers?: Readonly<Record<string, string>>,
  ): void {
    // Publishers keep their connection; they must let go of a server that ends.
    if (this.draining) response.setHeader('Connection', 'close');
    sendJson(response, status, body, headers);
  }
}
