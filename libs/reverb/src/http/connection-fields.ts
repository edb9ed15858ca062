import { isSocketId } from '@giftspire/pusher-protocol';
import { HttpError } from './http-error';

const MAX_TOKEN_ID_LENGTH = 200;

/** @throws HttpError 400 */
export function parseSocketId(socketId: unknown, where = ''): string {
  if (!isSocketId(socketId)) throw new HttpError(400, `${where}socket_id must look like 123.456`);
  return socketId;
}

/**
 * Any text, or a whole number, which is the same as its digits.
 *
 * @throws HttpError 400
 */
export function parseTokenId(tokenId: unknown, name = 'token_id'): string {
  const text = Number.isSafeInteger(tokenId) ? String(tokenId) : tokenId;
  if (typeof text !== 'string' || text === '' || text.length > MAX_TOKEN_ID_LENGTH)
    throw new HttpError(400, `${name} must be text of 1 to ${MAX_TOKEN_ID_LENGTH} characters`);
  return text;
}
