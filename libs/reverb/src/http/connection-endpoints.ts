import { isSocketId } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { UserBinding } from '../protocol/user-binding';
import type { UserBindings } from '../protocol/user-bindings';
import type { Connection } from '../protocol/connection';
import type { ConnectionTerminator } from '../protocol/connection-terminator';
import type { Endpoint } from './endpoint';
import { HttpError } from './http-error';

/** Maximum length of a token id, in characters. */
const MAX_TOKEN_ID_LENGTH = 200;

/** Maximum number of `token_ids` in one request that terminates connections. */
const MAX_TOKEN_IDS = 1_000;

/**
 * Result of binding a connection to a user: `done`, `unknown` if the connection is not open, or `revoked` if the token
 * was revoked, in which case the connection was closed.
 */
export type BindResult = 'done' | 'unknown' | 'revoked';

/** Binds a connection that is open on another node of the cluster. */
export type BindRemoteConnection = (
  app: Application,
  socketId: string,
  binding: UserBinding,
) => Promise<BindResult>;

/** Creates `GET /apps/{id}/connections`, which returns the number of open connections of the app, cluster-wide. */
export function createConnectionCountEndpoint(count: (app: Application) => number): Endpoint {
  return ({ app }) => ({ connections: count(app) });
}

/**
 * Creates `POST /apps/{id}/users/{user}/bind_connection`, which records that the connection `socket_id` belongs to the
 * user and was authorized by the token `token_id`, which expires at the Unix time `expires_at`; both are optional.
 * Responds with 404 if the connection is not open, and with 409 if the token was revoked, which also closes the
 * connection.
 */
export function createBindConnectionEndpoint(
  bindings: UserBindings,
  findConnection: (app: Application, socketId: string) => Connection | undefined,
  bindRemoteConnection?: BindRemoteConnection,
): Endpoint {
  return ({ app, parameter: userId, fields }) => {
    const socketId = parseSocketId(fields['socket_id']);
    const { token_id: token = null, expires_at: expiresAt = null } = fields;
    const tokenId = token === null ? undefined : parseTokenId(token);
    const expiresAtSeconds = expiresAt === null ? undefined : parseExpiresAt(expiresAt);
    const connection = findConnection(app, socketId);
    const binding = { userId, tokenId, expiresAtSeconds };
    if (connection !== undefined)
      return toBindResponseOrThrow(
        bindings.bindOrCloseIfRevoked(connection, binding) ? 'done' : 'revoked',
      );
    return (
      bindRemoteConnection?.(app, socketId, binding).then(toBindResponseOrThrow) ??
      toBindResponseOrThrow('unknown')
    );
  };
}

/**
 * Creates `POST /apps/{id}/users/{user}/terminate_connections`, which closes all connections that the user signed in
 * on or is bound to. With `token_ids`, only connections bound to these tokens are closed, including connections that
 * are bound in the next ten minutes; with `except_token_id`, connections bound to that token stay open.
 */
export function createTerminateConnectionsEndpoint(terminator: ConnectionTerminator): Endpoint {
  return ({ app, parameter: userId, fields }) => {
    const { token_ids: tokenIds, except_token_id: exceptTokenId } = fields;
    if (tokenIds !== undefined && exceptTokenId !== undefined)
      throw new HttpError(400, 'token_ids and except_token_id exclude each other');
    if (tokenIds !== undefined)
      terminator.revokeTokensAndTerminate(app, userId, parseTokenIds(tokenIds));
    else if (exceptTokenId !== undefined)
      terminator.terminateUserExceptToken(
        app,
        userId,
        parseTokenId(exceptTokenId, 'except_token_id'),
      );
    else terminator.terminateUser(app, userId);
    return {};
  };
}

/** Returns an empty body for `done`. @throws HttpError 404 for `unknown`, 409 for `revoked` */
function toBindResponseOrThrow(result: BindResult): object {
  if (result === 'unknown') throw new HttpError(404, 'no connection with this socket_id is open');
  if (result === 'revoked') throw new HttpError(409, 'the token was revoked');
  return {};
}

/** Returns the socket id unchanged. @throws HttpError 400 if it does not look like `123.456` */
function parseSocketId(socketId: unknown): string {
  if (!isSocketId(socketId)) throw new HttpError(400, 'socket_id must look like 123.456');
  return socketId;
}

/** Returns the token id as text; a whole number is converted to its decimal digits. @throws HttpError 400 */
function parseTokenId(tokenId: unknown, fieldName = 'token_id'): string {
  const text = Number.isSafeInteger(tokenId) ? String(tokenId) : tokenId;
  if (typeof text !== 'string' || text === '' || text.length > MAX_TOKEN_ID_LENGTH)
    throw new HttpError(400, `${fieldName} must be text of 1 to ${MAX_TOKEN_ID_LENGTH} characters`);
  return text;
}

/** Returns the ids as text. @throws HttpError 400 for other than 1 to 1,000 valid ids */
function parseTokenIds(tokenIds: unknown): readonly string[] {
  if (!Array.isArray(tokenIds) || tokenIds.length === 0 || tokenIds.length > MAX_TOKEN_IDS)
    throw new HttpError(400, `token_ids must hold 1 to ${MAX_TOKEN_IDS} ids`);
  return tokenIds.map((tokenId: unknown, index) => parseTokenId(tokenId, `token_ids[${index}]`));
}

/** Returns the Unix time, in seconds, unchanged. @throws HttpError 400 if it is not a whole number of at least 0 */
function parseExpiresAt(time: unknown): number {
  if (typeof time !== 'number' || !Number.isSafeInteger(time) || time < 0)
    throw new HttpError(400, 'expires_at must be a Unix time in seconds');
  return time;
}
