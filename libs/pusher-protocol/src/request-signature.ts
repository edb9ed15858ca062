import { hash } from 'node:crypto';
import type { AppCredentials } from './credentials';
import { equalInConstantTime, hmacSha256Hex } from './hmac';
import { MAX_TIMESTAMP_SKEW_SECONDS } from './limits';
import { parseQuery } from './signed-query';

const AUTH_VERSION = '1.0';

export interface RequestToSign {
  readonly credentials: AppCredentials;
  readonly method: 'GET' | 'POST';
  /** Path without query, e.g. `/apps/1/events`. */
  readonly path: string;
  /** Text as sent; empty or absent for a GET. */
  readonly body?: string;
  readonly timestampSeconds: number;
  /** Parameters of the call itself, e.g. `{ filter_by_prefix: 'presence-' }`. */
  readonly query?: Readonly<Record<string, string>>;
}

/**
 * Path and signed query of a call to a Pusher-compatible HTTP API.
 *
 * @returns e.g. `/apps/1/events?auth_key=…&auth_timestamp=…&auth_version=1.0&body_md5=…&auth_signature=…`
 */
export function signedRequestPath(request: RequestToSign): string {
  const { credentials, method, path, body = '' } = request;
  const parameters = new Map<string, string>(
    Object.entries(request.query ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  parameters.set('auth_key', credentials.key);
  parameters.set('auth_timestamp', String(request.timestampSeconds));
  parameters.set('auth_version', AUTH_VERSION);
  if (body !== '') parameters.set('body_md5', md5Hex(body));
  parameters.set('auth_signature', signature(credentials.secret, method, path, parameters));
  const query = [...parameters].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${path}?${query.join('&')}`;
}

export interface ReceivedRequest {
  readonly credentials: AppCredentials;
  readonly method: string;
  /** Path as received, still percent-encoded, without query. */
  readonly path: string;
  /** Query as received, without `?`. */
  readonly query: string;
  /** Raw bytes, before any decoding. */
  readonly body: Uint8Array;
  readonly nowSeconds: number;
}

/** Why a request is not taken as signed; a sentence the publisher may read. */
export type RequestRefusal =
  | 'the query is malformed or repeats a parameter'
  | 'auth_key does not belong to this app'
  | 'auth_version must be 1.0'
  | 'auth_timestamp must be a Unix time in seconds'
  | `auth_timestamp is more than ${typeof MAX_TIMESTAMP_SKEW_SECONDS} seconds away from the time of this server`
  | 'auth_signature is missing'
  | 'auth_signature is invalid'
  | 'body_md5 is not the MD5 of the body';

export type RequestVerification =
  | {
      readonly ok: true;
      /** All of the query, by lower-cased name, decoded. */
      readonly parameters: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly reason: RequestRefusal };

/** Checks the signature of a received call: key, version, time window, HMAC, and the MD5 of the raw body. Never throws. */
export function verifyRequestSignature(request: ReceivedRequest): RequestVerification {
  const parameters = parseQuery(request.query);
  if (parameters === undefined) return refused('the query is malformed or repeats a parameter');
  const problem =
    identityProblem(request, parameters) ??
    signatureProblem(request, parameters) ??
    bodyProblem(request.body, parameters);
  return problem === undefined ? { ok: true, parameters } : refused(problem);
}

function identityProblem(
  { credentials, nowSeconds }: ReceivedRequest,
  parameters: ReadonlyMap<string, string>,
): RequestRefusal | undefined {
  if (parameters.get('auth_key') !== credentials.key) return 'auth_key does not belong to this app';
  if (parameters.get('auth_version') !== AUTH_VERSION) return 'auth_version must be 1.0';
  const timestamp = parameters.get('auth_timestamp') ?? '';
  if (!/^\d{1,12}$/.test(timestamp)) return 'auth_timestamp must be a Unix time in seconds';
  if (Math.abs(nowSeconds - Number(timestamp)) > MAX_TIMESTAMP_SKEW_SECONDS)
    return `auth_timestamp is more than ${MAX_TIMESTAMP_SKEW_SECONDS} seconds away from the time of this server`;
  return undefined;
}

function signatureProblem(
  { credentials, method, path }: ReceivedRequest,
  parameters: ReadonlyMap<string, string>,
): RequestRefusal | undefined {
  const given = parameters.get('auth_signature');
  if (given === undefined) return 'auth_signature is missing';
  const expected = signature(credentials.secret, method, path, parameters);
  return equalInConstantTime(given, expected) ? undefined : 'auth_signature is invalid';
}

function bodyProblem(
  body: Uint8Array,
  parameters: ReadonlyMap<string, string>,
): RequestRefusal | undefined {
  const given = parameters.get('body_md5');
  // A GET carries no body and needs no digest; one that is given must hold all the same.
  if (given === undefined && body.length === 0) return undefined;
  // No secret to protect here: the signature, checked before, covers the digest.
  return given === md5Hex(body) ? undefined : 'body_md5 is not the MD5 of the body';
}

/** Sorted by name, values unescaped: both sides must sign the same text whatever the wire did to it. */
function signature(
  secret: string,
  method: string,
  path: string,
  parameters: ReadonlyMap<string, string>,
): string {
  const names = [...parameters.keys()].sort();
  let query = '';
  for (const name of names)
    if (name !== 'auth_signature')
      query += `${query === '' ? '' : '&'}${name}=${parameters.get(name) ?? ''}`;
  return hmacSha256Hex(secret, `${method.toUpperCase()}\n${path}\n${query}`);
}

function md5Hex(body: string | Uint8Array): string {
  return hash('md5', body, 'hex');
}

function refused(reason: RequestRefusal): RequestVerification {
  return { ok: false, reason };
}
