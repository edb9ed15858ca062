import { apiBaseUrl } from '@/config/api';
import { readStoredToken } from '@/session/stored-token';
import { ApiError } from './api-error';

export interface RequestOptions {
  body?: object;
  query?: Record<string, string | number>;
  /** Bearer token; the stored one when left out, none when null. */
  token?: string | null;
  /** Of texts in the answer; the browser's own when left out. */
  language?: string;
  /** Lets the call outlive the page, for a sign-out on the way to another site. */
  keepalive?: boolean;
}

const TIMEOUT_MS = 10_000;

type UnauthenticatedListener = (refusedToken: string) => void;
let notifyUnauthenticated: UnauthenticatedListener = () => {};

/** Called with the token that the API refused (401), whichever call it was; one listener at a time. */
export function onUnauthenticated(listener: UnauthenticatedListener): void {
  notifyUnauthenticated = listener;
}

/**
 * One call to the API.
 *
 * @param path - below the API's base, with a leading slash
 * @returns the parsed JSON body, `undefined` for an empty one
 * @throws ApiError
 */
export async function request<T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  options: RequestOptions = {},
): Promise<T> {
  const token =
    options.token === undefined ? (readStoredToken()?.accessToken ?? null) : options.token;
  const { status, text } = await send(method, path, token, options);
  if (status === 401 && token !== null) notifyUnauthenticated(token);
  const body: unknown = text === '' ? undefined : parseJson(text, status);
  if (status >= 200 && status < 300) return body as T;
  throw ApiError.ofAnswer(status, body);
}

async function send(
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
    const response = await fetch(`${apiBaseUrl}${path}${queryString(query)}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
      keepalive,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    const timedOut = cause instanceof DOMException && cause.name === 'TimeoutError';
    throw new ApiError(timedOut ? 'timeout' : 'network', 'no answer', 0, {}, { cause });
  }
}

function parseJson(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // A proxy's error page, most likely; its HTML is nothing to show.
    throw new ApiError('http', '', status, {}, { cause });
  }
}

function queryString(query: RequestOptions['query']): string {
  if (!query) return '';
  const pairs = Object.entries(query).map(([name, value]) => [name, String(value)]);
  return `?${new URLSearchParams(pairs)}`;
}
