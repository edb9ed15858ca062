import type { Terminating } from '../protocol/terminations';
import { parseTokenId } from './connection-fields';
import type { Endpoint } from './endpoint';
import { HttpError } from './http-error';

const MAX_TOKENS = 1_000;

/**
 * `POST /apps/{id}/users/{user}/terminate_connections`: closes all that this user is signed in with or bound to.
 * With `token_ids` only what is bound to these tokens, and what is going to be in the next minutes; with
 * `except_token_id` everything but what is bound to that one.
 */
export function terminateEndpoint(terminations: Terminating): Endpoint {
  return ({ app, parameter: userId, fields }) => {
    const { token_ids: tokenIds, except_token_id: spared } = fields;
    if (tokenIds !== undefined && spared !== undefined)
      throw new HttpError(400, 'token_ids and except_token_id exclude each other');
    if (tokenIds !== undefined) terminations.terminateTokens(app, userId, parseTokenIds(tokenIds));
    else if (spared !== undefined)
      terminations.terminateOthers(app, userId, parseTokenId(spared, 'except_token_id'));
    else terminations.terminateUser(app, userId);
    return {};
  };
}

function parseTokenIds(tokenIds: unknown): readonly string[] {
  if (!Array.isArray(tokenIds) || tokenIds.length === 0 || tokenIds.length > MAX_TOKENS)
    throw new HttpError(400, `token_ids must hold 1 to ${MAX_TOKENS} ids`);
  return tokenIds.map((tokenId: unknown, index) => parseTokenId(tokenId, `token_ids[${index}]`));
}
