import type { Application } from '../application';
import type { Binding } from '../protocol/binding';
import type { Bindings } from '../protocol/bindings';
import type { Connection } from '../protocol/connection';
import { parseSocketId, parseTokenId } from './connection-fields';
import type { Endpoint } from './endpoint';
import { HttpError } from './http-error';

/** What became of it: `unknown` when the connection is not open, `revoked` when the token was. */
export type BindOutcome = 'done' | 'unknown' | 'revoked';

/** Binds a connection of another node. */
export type BindElsewhere = (
  app: Application,
  socketId: string,
  binding: Binding,
) => Promise<BindOutcome>;

/**
 * `POST /apps/{id}/users/{user}/bind_connection` with `socket_id` and, where there are such, `token_id` and the time
 * `expires_at`: the user was authorized on that connection, by that token, which ends then. 404 when it is not open here, 409 when the token was revoked, which
 * also closes it.
 */
export function bindEndpoint(
  bindings: Bindings,
  findConnection: (app: Application, socketId: string) => Connection | undefined,
  bindElsewhere?: BindElsewhere,
): Endpoint {
  return ({ app, parameter: userId, fields }) => {
    const socketId = parseSocketId(fields['socket_id']);
    const { token_id: token = null, expires_at: expiresAt = null } = fields;
    const tokenId = token === null ? undefined : parseTokenId(token);
    const expiresAtSeconds = expiresAt === null ? undefined : parseTime(expiresAt);
    const connection = findConnection(app, socketId);
    const binding = { userId, tokenId, expiresAtSeconds };
    if (connection !== undefined)
      return answerTo(bindings.bind(connection, binding) ? 'done' : 'revoked');
    return bindElsewhere?.(app, socketId, binding).then(answerTo) ?? answerTo('unknown');
  };
}

function answerTo(outcome: BindOutcome): object {
  if (outcome === 'unknown') throw new HttpError(404, 'no connection with this socket_id is open');
  if (outcome === 'revoked') throw new HttpError(409, 'the token was revoked');
  return {};
}

function parseTime(time: unknown): number {
  if (typeof time !== 'number' || !Number.isSafeInteger(time) || time < 0)
    throw new HttpError(400, 'expires_at must be a Unix time in seconds');
  return time;
}
