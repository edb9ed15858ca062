import { hash } from 'node:crypto';
import type { AppCredentials } from './credentials';
import { isEqualInConstantTime, hmacSha256Hex } from './hmac';
import { MAX_TIMESTAMP_SKEW_SECONDS } from './limits';
import { tryParseSignedQuery } from './signed-query';

const AUTH_VERSION = '1.0';

/** A request to a Pusher-compatible HTTP API, before it is signed. */
export interface RequestToSign {
  readonly credentials: AppCredentials;
  readonly method: 'GET' | 'POST';
  /** Path without query, e.g. `/apps/1/events`. */
  readonly path: string;
  /** Body exactly as it will be sent; empty or absent for a GET. */
  readonly body?: string;
  /** Unix time of the request, in seconds. */
  readonly timestampSeconds: number;
  /** Query parameters of the request, without those of the signature, e.g. `{ filter_by_prefix: 'presence-' }`. */
  readonly query?: Readonly<Record<string, string>>;
}

/**
 * Returns the path of a request to a Pusher-compatible HTTP API, with the signature in its query.
 *
 * @returns e.g.
 *   `/apps/1/events?auth_key=…&auth_timestamp=…&auth_version=1.0&body_md5=…&auth_signature=…`
 */
export function buildSignedRequestPath(request: RequestToSign): string {
  const { credentials, method, path, body = '' } = request;
  const parameters = new Map<string, string>(
    Object.entries(request.query ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  parameters.set('auth_key', credentials.key);
  parameters.set('auth_timestamp', String(request.timestampSeconds));
  parameters.set('auth_version', AUTH_VERSION);
  if (body !== '') parameters.set('body_md5', md5Hex(body));
  parameters.set('auth_signature', computeSignature(credentials.secret, method, path, parameters));
  const query = [...parameters].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${path}?${query.join('&')}`;
}

/** A request to the HTTP API as the server received it, with the credentials and the time to verify it with. */
export interface RequestToVerify {
  readonly credentials: AppCredentials;
  readonly method: string;
  /** Path as received, still percent-encoded, without query. */
  readonly path: string;
  /** Query as received, without `?`. */
  readonly query: string;
  /** Raw bytes as received. */
  readonly body: Uint8Array;
  /** Unix time of the server, in seconds. */
  readonly nowSeconds: number;
}

/** Reason why the signature of a request is rejected: the error text of the HTTP response. */
export type SignatureProblemText =
  | 'the query is malformed or repeats a parameter'
  | 'auth_key does not belong to this app'
  | 'auth_version must be 1.0'
  | 'auth_timestamp must be a Unix time in seconds'
  | `auth_timestamp is more than ${typeof MAX_TIMESTAMP_SKEW_SECONDS} seconds away from the time of this server`
  | 'auth_signature is missing'
  | 'auth_signature is invalid'
  | 'body_md5 is not the MD5 of the body';

/** Result of verifying the signature of a request. */
export type SignatureVerificationResult =
  | {
      readonly ok: true;
      /** All query parameters by lower-cased name, percent-decoded. */
      readonly parameters: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly reason: SignatureProblemText };

/**
 * Verifies a received request: app key, version, timestamp, signature, and the MD5 of the raw body. Never throws.
 *
 * @returns the query parameters if the request is valid, or else the reason why it is not
 */
export function verifyRequestSignature(request: RequestToVerify): SignatureVerificationResult {
  const parameters = tryParseSignedQuery(request.query);
  if (parameters === undefined)
    return toFailedVerification('the query is malformed or repeats a parameter');
  const problem =
    findAuthParameterProblem(request, parameters) ??
    findSignatureProblem(request, parameters) ??
    findBodyDigestProblem(request.body, parameters);
  return problem === undefined ? { ok: true, parameters } : toFailedVerification(problem);
}

/** Returns the problem of `auth_key`, `auth_version` or `auth_timestamp`, if any. */
function findAuthParameterProblem(
  { credentials, nowSeconds }: RequestToVerify,
  parameters: ReadonlyMap<string, string>,
): SignatureProblemText | undefined {
  if (parameters.get('auth_key') !== credentials.key) return 'auth_key does not belong to this app';
  if (parameters.get('auth_version') !== AUTH_VERSION) return 'auth_version must be 1.0';
  const timestamp = parameters.get('auth_timestamp') ?? '';
  if (!/^\d{1,12}$/.test(timestamp)) return 'auth_timestamp must be a Unix time in seconds';
  if (Math.abs(nowSeconds - Number(timestamp)) > MAX_TIMESTAMP_SKEW_SECONDS)
    return `auth_timestamp is more than ${MAX_TIMESTAMP_SKEW_SECONDS} seconds away from the time of this server`;
  return undefined;
}

function findSignatureProblem(
  { credentials, method, path }: RequestToVerify,
  parameters: ReadonlyMap<string, string>,
): SignatureProblemText | undefined {
  const sent = parameters.get('auth_signature');
  if (sent === undefined) return 'auth_signature is missing';
  const expected = computeSignature(credentials.secret, method, path, parameters);
  return isEqualInConstantTime(sent, expected) ? undefined : 'auth_signature is invalid';
}

function findBodyDigestProblem(
  body: Uint8Array,
  parameters: ReadonlyMap<string, string>,
): SignatureProblemText | undefined {
  const digest = parameters.get('body_md5');
  // A request without a body needs no digest, but one that is sent must still match.
  if (digest === undefined && body.length === 0) return undefined;
  // A comparison in constant time is not needed: the signature, already verified, covers the digest.
  return digest === md5Hex(body) ? undefined : 'body_md5 is not the MD5 of the body';
}

/**
 * Returns the hex HMAC-SHA256 of method, path and query, without `auth_signature`. Parameters are sorted by name and
 * not percent-encoded, so that both sides sign the same text however the request was encoded.
 */
function computeSignature(
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

function toFailedVerification(reason: SignatureProblemText): SignatureVerificationResult {
  return { ok: false, reason };
}
