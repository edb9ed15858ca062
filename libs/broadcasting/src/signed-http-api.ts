// Flow ⑥
// From: libs/broadcasting/src/reverb-driver.ts (SignedHttpApi)
// To: libs/http-client/src/http-client.ts (HttpClient)
// To: libs/reverb/src/http/http-router.ts (/apps/)
import { isIPv6 } from 'node:net';
import { HttpClient, type HttpResponse } from '@giftspire/http-client';
import { buildSignedRequestPath } from '@giftspire/pusher-protocol';

/** Address of a WebSocket server's HTTP API. */
export interface ServerEndpoint {
  host: string;
  port: number;
  scheme: 'http' | 'https';
  /** Path prefix before `/apps`, e.g. of a reverse proxy. It is not part of the signature. */
  path?: string;
}

export interface SignedHttpApiOptions {
  /** Credentials of the application at the WebSocket server. */
  app: { id: string; key: string; secret: string };
  endpoint: ServerEndpoint;
}

/**
 * Client of a Pusher-compatible server's HTTP API: signs each request with the secret of one application.
 * Connections are kept alive between requests.
 *
 * @see https://pusher.com/docs/channels/library_auth_reference/rest-api/
 */
export class SignedHttpApi {
  /** Address for messages, e.g. `http://[::1]:8080/prefix`. */
  readonly baseUrl: string;
  private readonly origin: string;
  private readonly client = new HttpClient();

  constructor(private readonly options: SignedHttpApiOptions) {
    const { scheme, host, port, path = '' } = options.endpoint;
    this.origin = `${scheme}://${isIPv6(host) ? `[${host}]` : host}:${port}`;
    this.baseUrl = this.origin + path;
  }

  /**
   * Posts JSON to `/apps/{id}` followed by `path`.
   *
   * @param timeoutMs - time limit of the whole request, connecting included
   * @throws the errors of `HttpClient.post` when there is no complete response
   */
  async post(path: string, body: string, timeoutMs: number): Promise<HttpResponse> {
    const { app, endpoint } = this.options;
    const signedPath = buildSignedRequestPath({
      credentials: app,
      method: 'POST',
      path: `/apps/${app.id}${path}`,
      body,
      timestampSeconds: Math.floor(Date.now() / 1000),
    });
    return this.client.post({
      origin: this.origin,
      path: (endpoint.path ?? '') + signedPath,
      body,
      timeoutMs,
    });
  }

  /** Closes all HTTP connections to the server. Requests in flight fail; a later request opens a new connection. */
  close(): void {
    this.client.close();
  }
}

/**
 * Returns whether the same request may succeed later: there was no response, or the status is 429 or a 5xx. With any
 * other status, the server would reject a repetition as well.
 *
 * @param status - HTTP status; undefined when there was no response
 */
export function isTransientStatus(status: number | undefined): boolean {
  return status === undefined || status === 429 || status >= 500;
}
