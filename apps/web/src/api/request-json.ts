import { apiBaseUrl } from '@/config/api';
import { findUnexpiredToken } from '@/session/stored-token';
import { ApiError } from './api-error';

export interface RequestOptions {
  /** Sent as JSON. @default no body */
  body?: object;
  query?: Record<string, string | number>;
  /** Bearer token. @default the stored token; null sends no `Authorization` header */
  token?: string | null;
  /** Value of `Accept-Language`. @default the browser's own preference */
  language?: string;
  /** Keeps the request alive when the page is closed or left (`fetch`'s `keepalive`). @default false */
  keepalive?: boolean;
}

const REQUEST_TIMEOUT_MS = 10_000;

type RejectedTokenListener = (rejectedToken: string) => void;
let notifyRejectedToken: RejectedTokenListener = () => {};

/** Sets the listener that receives the token of every request that the API rejects with 401; replaces the previous listener. */
export function setRejectedTokenListener(listener: RejectedTokenListener): void {
  notifyRejectedToken = listener;
}

/**
 * Sends one request to the API.
 *
 * @param path - path relative to the API's base URL, with a leading slash
 * @returns the parsed JSON body; `undefined` when the body is empty
 * @throws ApiError for a network error, a timeout and every status outside 2xx
 */
export async function requestJson<T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  options: RequestOptions = {},
): Promise<T> {
  const token =
    options.token === undefined ? (findUnexpiredToken()?.accessToken ?? null) : options.token;
  const { status, text } = await fetchStatusAndText(method, path, token, options);
  if (status === 401 && token !== null) notifyRejectedToken(token);
  const body: unknown = text === '' ? undefined : parseJson(text, status);
  if (status >= 200 && status < 300) return body as T;
  throw ApiError.fromResponse(status, body);
}

/** Sends the request and reads the body of a response with any status. @throws ApiError when there is none */
async function fetchStatusAndText(
  method: string,
  path: string,
  token: string | null,
  { body, query, language, keepalive }: RequestOptions,
): Promise<{ status: number; text: string }> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (token !== null) headers.Authorization = `Bearer ${token}`;
  if (language) headers['Accept-Language'] = language;
  if (body) headers['Content-Type'] = 'application/json';
  try {
    const response = await fetch(`${apiBaseUrl}${path}${toQueryString(query)}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
      keepalive,
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    const timedOut = cause instanceof DOMException && cause.name === 'TimeoutError';
    throw new ApiError(timedOut ? 'timeout' : 'network', 'no response', 0, {}, { cause });
  }
}

/** Parses a response body. @throws ApiError with the response's status and an empty message when it is not JSON */
function parseJson(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Most likely the HTML error page of a proxy: do not show it to the user.
    throw new ApiError('http', '', status, {}, { cause });
  }
}

/** Returns the query string with a leading `?`; an empty string for an undefined query. */
function toQueryString(query: RequestOptions['query']): string {
  if (!query) return '';
  const pairs = Object.entries(query).map(([name, value]) => [name, String(value)]);
  return `?${new URLSearchParams(pairs)}`;
}
