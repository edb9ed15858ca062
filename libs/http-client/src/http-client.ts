// Flow ⑥
// From: libs/broadcasting/src/signed-http-api.ts (HttpClient)
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { ConnectionClosedError, HttpTimeoutError, ResponseTooLargeError } from './errors';
import { assertNotPrivateIpAddress, lookupRejectingPrivateAddresses } from './public-address';

export interface HttpClientOptions {
  /** Default true. False: every request gets a connection of its own, which is closed after the response. */
  keepAlive?: boolean;
  /**
   * Default true. False: requests to hosts outside the public internet reject with `PrivateAddressError`. The check is
   * made on the address that the connection uses, so a DNS answer that changes afterwards has no effect.
   */
  allowsPrivateAddresses?: boolean;
  /** Time limit for connecting; default 10,000. It matters only where it is shorter than the `timeoutMs` of a request. */
  connectTimeoutMs?: number;
}

export interface JsonPostRequest {
  /** Scheme, host and port, e.g. `https://shop.example:8443` or `http://[::1]:8080`. */
  origin: string;
  /** Path with query, sent exactly as given. */
  path: string;
  /** JSON text. */
  body: string;
  /** Headers beside `content-type: application/json`. */
  headers?: Readonly<Record<string, string>>;
  /** Time limit from connecting to the last byte of the response. */
  timeoutMs: number;
  /** Maximum length of the response body, in bytes; default 1 MiB. */
  maxResponseBytes?: number;
  /** Returns whether the body of a response with this status is read; if not, it is left empty. Default: always. */
  shouldReadBody?: (status: number) => boolean;
  /** Cancels the request, which then rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface HttpResponse {
  status: number;
  /** Decoded as UTF-8; empty when `shouldReadBody` returned false. */
  body: string;
}

const DEFAULT_MAX_RESPONSE_BYTES = 1_048_576;
const CONNECTION_CLOSED_CODES = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/**
 * Posts JSON. Redirects are not followed: a 3xx is a response like any other. Connections are kept alive between
 * requests, and an idle connection does not keep the process running.
 */
export class HttpClient {
  private readonly options: HttpClientOptions;
  private readonly connect: buildConnector.connector;
  private keepAliveAgent: Agent;
  private singleUseAgent: Agent;
  /** Errors of connections on which bytes of a response had been received before. */
  private readonly staleConnectionErrors = new WeakSet<Error>();

  constructor(options: HttpClientOptions = {}) {
    this.options = options;
    this.connect = this.createSocketConnector();
    this.keepAliveAgent = this.createAgent(1);
    this.singleUseAgent = this.createAgent(0);
  }

  /**
   * Sends JSON by POST, and returns the response whatever its status. A request on a reused connection that the server
   * closed without a response is repeated once, on a new connection.
   *
   * @throws HttpTimeoutError, ResponseTooLargeError, ConnectionClosedError, PrivateAddressError, the signal's reason, or
   *   Node's error for a connection that could not be established, e.g. with the code `ECONNREFUSED`
   */
  async post(request: JsonPostRequest): Promise<HttpResponse> {
    const { keepAlive = true, allowsPrivateAddresses = true } = this.options;
    // Node does not call `lookup` for a host that is an IP address already.
    if (!allowsPrivateAddresses) assertNotPrivateIpAddress(new URL(request.origin).hostname);
    if (!keepAlive) return postWithAgent(this.singleUseAgent, request);
    const endAtMs = performance.now() + request.timeoutMs;
    try {
      return await postWithAgent(this.keepAliveAgent, request);
    } catch (error) {
      // A server may close an idle connection at the moment it is used again, without having read the request.
      if (!this.isStaleConnectionError(error)) throw error;
      const timeoutMs = Math.max(1, endAtMs - performance.now());
      return await postWithAgent(this.singleUseAgent, { ...request, timeoutMs });
    }
  }

  /** Closes all connections. Requests in flight fail; later requests open new connections. */
  close(): void {
    const agents = [this.keepAliveAgent, this.singleUseAgent];
    this.keepAliveAgent = this.createAgent(1);
    this.singleUseAgent = this.createAgent(0);
    for (const agent of agents) void agent.destroy();
  }

  /** @param pipelining - requests a connection carries at a time; 0: one request in all */
  private createAgent(pipelining: 0 | 1): Agent {
    // The timer of each request replaces undici's own timeouts.
    return new Agent({ connect: this.connect, pipelining, headersTimeout: 0, bodyTimeout: 0 });
  }

  /** Returns the function by which undici connects: with the options of this client, and observing errors of sockets. */
  private createSocketConnector(): buildConnector.connector {
    const { allowsPrivateAddresses = true, connectTimeoutMs = 10_000 } = this.options;
    const connect = buildConnector({
      timeout: connectTimeoutMs,
      ...(allowsPrivateAddresses ? {} : { lookup: lookupRejectingPrivateAddresses }),
    });
    return (options, callback) =>
      connect(options, (...[error, socket]) => {
        if (error !== null) {
          callback(error, null);
          return;
        }
        socket.once('error', (cause) => {
          if (socket.bytesRead > 0) this.staleConnectionErrors.add(cause);
        });
        callback(null, socket);
      });
  }

  /** Returns whether the server closed a reused connection before it responded to the request. */
  private isStaleConnectionError(error: unknown): boolean {
    return (
      error instanceof ConnectionClosedError &&
      !error.hasResponseStarted &&
      this.staleConnectionErrors.has(error.cause as Error)
    );
  }
}

/** Sends a request once, on a connection of the agent. @throws like {@link HttpClient.post} */
function postWithAgent(agent: Agent, request: JsonPostRequest): Promise<HttpResponse> {
  const { origin, path, body, headers, timeoutMs, signal, shouldReadBody } = request;
  const { maxResponseBytes = DEFAULT_MAX_RESPONSE_BYTES } = request;
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let bytes = 0;
    const chunks: Buffer[] = [];

    const timer = setTimeout(() => fail(new HttpTimeoutError(timeoutMs)), timeoutMs);
    const cancel = () => fail(signal?.reason);
    signal?.addEventListener('abort', cancel, { once: true });

    const release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
    const fail = (error: unknown) => {
      release();
      reject(error);
      controller?.abort(error as Error);
    };
    const succeed = () => {
      release();
      resolve({ status, body: Buffer.concat(chunks).toString() });
    };
    if (signal?.aborted === true) {
      cancel();
      return;
    }
    agent.dispatch(
      {
        origin,
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      },
      {
        onRequestStart: (started) => {
          controller = started;
        },
        onResponseStart: (_, statusCode) => {
          status = statusCode;
          if (shouldReadBody?.(statusCode) !== false) return;
          succeed();
          controller?.abort(new Error('the body of the response is not needed'));
        },
        onResponseData: (_, chunk) => {
          bytes += chunk.length;
          if (bytes > maxResponseBytes) fail(new ResponseTooLargeError(maxResponseBytes));
          else chunks.push(chunk);
        },
        onResponseEnd: succeed,
        onResponseError: (_, error: NodeJS.ErrnoException) => {
          const isClosed = CONNECTION_CLOSED_CODES.has(error.code ?? '');
          fail(isClosed ? new ConnectionClosedError(status > 0, { cause: error }) : error);
        },
      },
    );
  });
}
