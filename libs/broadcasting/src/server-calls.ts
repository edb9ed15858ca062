import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIPv6 } from 'node:net';
import { text } from 'node:stream/consumers';

/** Where a server's HTTP API is; `path` is what stands in front of `/apps`. */
export interface ServerEndpoint {
  host: string;
  port: number;
  scheme: 'http' | 'https';
  path?: string;
}

export interface ServerAnswer {
  /** Of HTTP. Redirections are answers like any other. */
  status: number;
  body: string;
}

/** What Node says when the other side closed a connection. */
const CLOSED = new Set(['ECONNRESET', 'EPIPE']);

/**
 * Calls of one server's HTTP API, with JSON. Connections are kept alive between calls, and an idle one keeps no process
 * running. By `node:http`, because a `fetch` costs four times as much processor time.
 */
export class ServerCalls {
  /** E.g. `http://[::1]:8080`, for messages. */
  readonly base: string;
  private readonly agent: HttpAgent;
  private readonly request: typeof httpRequest;

  constructor(private readonly endpoint: ServerEndpoint) {
    const { scheme, host, port, path = '' } = endpoint;
    this.base = `${scheme}://${isIPv6(host) ? `[${host}]` : host}:${port}${path}`;
    this.agent =
      scheme === 'https' ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
    this.request = scheme === 'https' ? httpsRequest : httpRequest;
  }

  /**
   * @param path - with query, e.g. `/apps/1/events?auth_key=…`
   * @param timeoutMs - for everything, connecting included
   * @throws the error of `node:http` when there is no whole answer in time
   */
  async post(path: string, body: string, timeoutMs: number): Promise<ServerAnswer> {
    const endAtMs = performance.now() + timeoutMs;
    try {
      return await this.attempt(path, body, timeoutMs, this.agent);
    } catch (error) {
      // A server may close an idle connection in the moment it is used again: what was sent has not been read.
      if (!(error instanceof StaleConnection)) throw error;
      return await this.attempt(path, body, Math.max(1, endAtMs - performance.now()), false);
    }
  }

  /** Closes the connections; a call that comes later makes a new one. */
  close(): void {
    this.agent.destroy();
  }

  /** @param agent - false: on a connection of its own */
  private attempt(
    path: string,
    body: string,
    timeoutMs: number,
    agent: HttpAgent | false,
  ): Promise<ServerAnswer> {
    const { host, port, path: prefix = '' } = this.endpoint;
    return new Promise((resolve, reject) => {
      const request = this.request({
        agent,
        host,
        port,
        path: prefix + path,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      });
      const timer = setTimeout(
        () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)),
        timeoutMs,
      );
      request.once('close', () => clearTimeout(timer));
      request.once('error', (error: NodeJS.ErrnoException) => {
        const isStale = request.reusedSocket && CLOSED.has(error.code ?? '');
        reject(isStale ? new StaleConnection(error) : error);
      });
      request.once('response', (response) => resolve(read(response)));
      request.end(body);
    });
  }
}

/** A kept connection was closed before anything of an answer came. */
class StaleConnection extends Error {
  readonly code = 'STALE_CONNECTION';

  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = 'StaleConnection';
  }
}

async function read(response: IncomingMessage): Promise<ServerAnswer> {
  return { status: response.statusCode ?? 0, body: await text(response) };
}
