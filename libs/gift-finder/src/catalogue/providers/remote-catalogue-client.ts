import {
  toFailureReasonText,
  HttpClient,
  HttpTimeoutError,
  PrivateAddressError,
  ResponseTooLargeError,
} from '@giftspire/http-client';
import {
  CatalogueAddressRefused,
  CatalogueRequestFailed,
  CatalogueTimeout,
  CatalogueUnavailable,
} from './catalogue-errors';

export interface RemoteCatalogueClientSettings {
  /** URL that requests are posted to. */
  url: string;
  /** Time limit of one request, from connecting to the last byte of the response. */
  timeoutSeconds: number;
  /** Allows a host on this machine or in a private network. */
  allowsPrivateAddresses: boolean;
}

const MAX_RESPONSE_BYTES = 2_000_000;

/**
 * Posts JSON to a remote catalogue and parses its JSON response. Redirects count as failures. Each request has a
 * connection of its own, so there is none to close.
 */
export class RemoteCatalogueClient {
  private readonly http: HttpClient;
  private readonly timeoutMs: number;

  constructor(private readonly settings: RemoteCatalogueClientSettings) {
    this.timeoutMs = settings.timeoutSeconds * 1_000;
    this.http = new HttpClient({
      keepAlive: false,
      allowsPrivateAddresses: settings.allowsPrivateAddresses,
      connectTimeoutMs: this.timeoutMs,
    });
  }

  /**
   * Posts a body as JSON and returns the parsed JSON response.
   *
   * @param signal - cancels the request
   * @throws CatalogueError; the signal's reason once it is aborted
   */
  async postAndParseJson(body: unknown, signal?: AbortSignal): Promise<unknown> {
    const { origin, pathname, search, username, password } = new URL(this.settings.url);
    const request = {
      origin,
      path: pathname + search,
      body: JSON.stringify(body),
      headers: { accept: 'application/json', ...toOptionalBasicAuthHeader(username, password) },
      timeoutMs: this.timeoutMs,
      maxResponseBytes: MAX_RESPONSE_BYTES,
      shouldReadBody: (status: number) => status === 200,
      signal,
    };
    const response = await this.http.post(request).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw this.toCatalogueError(error);
    });
    const { status } = response;
    if (status === 429 || status >= 500) throw new CatalogueUnavailable(`HTTP ${status}`);
    if (status !== 200) throw new CatalogueRequestFailed(`HTTP ${status}`);
    return parseResponseJson(response.body);
  }

  private toCatalogueError(cause: unknown): Error {
    if (cause instanceof HttpTimeoutError)
      return new CatalogueTimeout(`no response within ${this.settings.timeoutSeconds} seconds`, {
        cause,
      });
    if (cause instanceof ResponseTooLargeError)
      return new CatalogueRequestFailed(cause.message, { cause });
    if (cause instanceof PrivateAddressError)
      return new CatalogueAddressRefused(
        `${cause.hostname} is in a private network; CATALOGUE_ALLOW_PRIVATE=true allows it`,
        { cause },
      );
    return new CatalogueUnavailable(`connection failed (${toFailureReasonText(cause)})`, {
      cause,
    });
  }
}

/** Returns the header for the user name and password in a URL, or no header when it has none. */
function toOptionalBasicAuthHeader(username: string, password: string): { authorization?: string } {
  if (username === '' && password === '') return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

/** @throws CatalogueRequestFailed for text that is not JSON */
function parseResponseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CatalogueRequestFailed('the response is not JSON', { cause: error });
  }
}
