import { isIPv6 } from 'node:net';
import { signedRequestPath } from '@giftspire/pusher-protocol';
import type { ReverbDriverOptions } from '../reverb-driver';

/** What a call needs to know: the application and where the server is. */
export type UserCallsOptions = Pick<ReverbDriverOptions, 'app' | 'endpoint'>;

/** The server did not do what a call asked for. */
export class UserCallFailed extends Error {
  readonly code = 'USER_CALL_FAILED';

  /** @param status - HTTP status of the refusal; undefined when there was no answer */
  constructor(
    reason: string,
    readonly status: number | undefined,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'UserCallFailed';
  }

  /** No answer, an overloaded server or a broken one; any other refusal would be repeated word for word. */
  get mayPass(): boolean {
    return this.status === undefined || this.status === 429 || this.status >= 500;
  }
}

/** The calls of the server's signed HTTP API that are about one user. Connections are kept alive between calls. */
export class UserCalls {
  private readonly base: string;

  constructor(private readonly options: UserCallsOptions) {
    const { scheme, host, port, path = '' } = options.endpoint;
    this.base = `${scheme}://${isIPv6(host) ? `[${host}]` : host}:${port}${path}`;
  }

  /**
   * `POST /apps/{id}/users/{user}/{call}`
   *
   * @throws UserCallFailed for every answer but a 2xx, and for none
   */
  async post(userId: string, call: string, content: object, timeoutMs: number): Promise<void> {
    const { app } = this.options;
    const body = JSON.stringify(content);
    const path = signedRequestPath({
      credentials: app,
      method: 'POST',
      path: `/apps/${app.id}/users/${encodeURIComponent(userId)}/${call}`,
      body,
      timestampSeconds: Math.floor(Date.now() / 1000),
    });
    const status = await this.send(path, body, timeoutMs);
    if (status < 200 || status > 299) throw new UserCallFailed(`HTTP ${status}`, status);
  }

  private async send(path: string, body: string, timeoutMs: number): Promise<number> {
    try {
      const response = await fetch(`${this.base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      // Read in any case: an unread body keeps its connection from being used again.
      await response.arrayBuffer();
      return response.status;
    } catch (cause) {
      throw new UserCallFailed(`no answer from ${this.base}: ${reasonOf(cause)}`, undefined, {
        cause,
      });
    }
  }
}

/** `fetch` says "fetch failed" and hides the reason one level down. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
  return cause?.code ?? cause?.message ?? message;
}
