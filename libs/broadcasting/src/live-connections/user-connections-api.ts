import { describeRequestFailure } from '@giftspire/http-client';
import { isTransientFailure, SignedHttpApi, type SignedHttpApiOptions } from '../signed-http-api';

/** A request about the connections of a user failed. */
export class UserRequestFailed extends Error {
  readonly code = 'USER_REQUEST_FAILED';

  /** @param status - HTTP status of the response; undefined when there was none */
  constructor(
    reason: string,
    readonly status: number | undefined,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'UserRequestFailed';
  }

  /** True when another attempt may succeed. */
  get isTransient(): boolean {
    return isTransientFailure(this.status);
  }
}

/** Endpoints of the WebSocket server's HTTP API that act on the connections of one user. */
export class UserConnectionsApi {
  private readonly api: SignedHttpApi;

  constructor(options: SignedHttpApiOptions) {
    this.api = new SignedHttpApi(options);
  }

  /**
   * Sends `POST /apps/{id}/users/{userId}/{action}`.
   *
   * @throws UserRequestFailed when the response is not a 2xx, or there is none
   */
  async post(userId: string, action: string, content: object, timeoutMs: number): Promise<void> {
    const path = `/users/${encodeURIComponent(userId)}/${action}`;
    const status = await this.send(path, JSON.stringify(content), timeoutMs);
    if (status < 200 || status > 299) throw new UserRequestFailed(`HTTP ${status}`, status);
  }

  /** Closes the kept connections. */
  close(): void {
    this.api.close();
  }

  private async send(path: string, body: string, timeoutMs: number): Promise<number> {
    try {
      return (await this.api.post(path, body, timeoutMs)).status;
    } catch (cause) {
      const reason = `no response from ${this.api.baseUrl}: ${describeRequestFailure(cause)}`;
      throw new UserRequestFailed(reason, undefined, { cause });
    }
  }
}
