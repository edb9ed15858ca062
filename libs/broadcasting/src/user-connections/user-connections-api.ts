import { toFailureReasonText } from '@giftspire/http-client';
import { isTransientStatus, SignedHttpApi, type SignedHttpApiOptions } from '../signed-http-api';

/** A request to bind or close connections of a user failed. */
export class UserConnectionsRequestFailed extends Error {
  readonly code = 'USER_REQUEST_FAILED';

  /** @param status - HTTP status of the response; undefined when there was none */
  constructor(
    reason: string,
    readonly status: number | undefined,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'UserConnectionsRequestFailed';
  }

  /** True when another attempt may succeed. */
  get isTransient(): boolean {
    return isTransientStatus(this.status);
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
   * @throws UserConnectionsRequestFailed when the response is not a 2xx, or there is none
   */
  async postAction(
    userId: string,
    action: string,
    content: object,
    timeoutMs: number,
  ): Promise<void> {
    const path = `/users/${encodeURIComponent(userId)}/${action}`;
    const status = await this.postAndReadStatus(path, JSON.stringify(content), timeoutMs);
    if (status < 200 || status > 299)
      throw new UserConnectionsRequestFailed(`HTTP ${status}`, status);
  }

  /** Closes the HTTP connections to the server, see `HttpClient.close`. */
  close(): void {
    this.api.close();
  }

  /**
   * Returns the HTTP status of the response, whatever it is.
   *
   * @throws UserConnectionsRequestFailed when there is no response
   */
  private async postAndReadStatus(path: string, body: string, timeoutMs: number): Promise<number> {
    try {
      return (await this.api.post(path, body, timeoutMs)).status;
    } catch (cause) {
      const reason = `no response from ${this.api.baseUrl}: ${toFailureReasonText(cause)}`;
      throw new UserConnectionsRequestFailed(reason, undefined, { cause });
    }
  }
}
