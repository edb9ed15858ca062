import { signedRequestPath } from '@giftspire/pusher-protocol';
import type { ReverbDriverOptions } from '../reverb-driver';
import { ServerCalls } from '../server-calls';

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
  private readonly server: ServerCalls;

  constructor(private readonly options: UserCallsOptions) {
    this.server = new ServerCalls(options.endpoint);
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

  /** Closes the connections that are kept. */
  close(): void {
    this.server.close();
  }

  private async send(path: string, body: string, timeoutMs: number): Promise<number> {
    try {
      return (await this.server.post(path, body, timeoutMs)).status;
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      throw new UserCallFailed(
        `no answer from ${this.server.base}: ${code ?? message}`,
        undefined,
        {
          cause,
        },
      );
    }
  }
}
