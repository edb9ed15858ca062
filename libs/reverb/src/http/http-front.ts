import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReverbLogger } from '../logger';
import type { AppsApi } from './apps-api';
import { HttpError } from './http-error';
import { sendJson } from './json-response';
import { RequestAborted } from './read-body';
import { requestTarget, type RequestTarget } from './request-target';

/** What plain requests get: health, the publishers' API, and a hint where only WebSockets are served. */
export class HttpFront {
  private draining = false;

  constructor(
    private readonly api: AppsApi,
    private readonly logger: ReverbLogger,
  ) {}

  /** From now on unhealthy, so that a load balancer looks elsewhere; requests are still answered. */
  drain(): void {
    this.draining = true;
  }

  /**
   * @param url - of the request, below the path the server is mounted at
   * @returns whether the request was for this server, and is or will be answered
   */
  handle(url: string, request: IncomingMessage, response: ServerResponse): boolean {
    const target = requestTarget(url);
    if (target.path === '/up') this.answerHealth(request, response);
    else if (target.path.startsWith('/apps/')) void this.answerApi(request, response, target);
    else if (target.path.startsWith('/app/')) this.answerWithoutUpgrade(response);
    else return false;
    return true;
  }

  private answerHealth({ method }: IncomingMessage, response: ServerResponse): void {
    if (method !== 'GET' && method !== 'HEAD')
      this.sendError(
        response,
        new HttpError(405, 'method must be GET, HEAD', { Allow: 'GET, HEAD' }),
      );
    else if (this.draining) this.send(response, 503, { health: 'DRAINING' });
    else this.send(response, 200, { health: 'OK' });
  }

  /** Never rejects: every outcome is an answer or a log line. */
  private async answerApi(
    request: IncomingMessage,
    response: ServerResponse,
    target: RequestTarget,
  ): Promise<void> {
    try {
      this.send(response, 200, await this.api.answer(request, target));
    } catch (err) {
      if (err instanceof RequestAborted) return;
      if (err instanceof HttpError) return this.sendError(response, err);
      this.logger.error({ err, path: target.path }, 'request.failed');
      this.send(response, 500, { error: 'internal error' });
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
