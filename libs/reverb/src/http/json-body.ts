import { HttpError } from './http-error';

/** A parsed JSON object whose members have not been validated. */
export type JsonObject = Readonly<Record<string, unknown>>;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Parses the body of a request as a JSON object.
 *
 * @throws HttpError 400 if the body is not UTF-8, not JSON, or not an object
 */
export function parseJsonObject(body: Buffer): JsonObject {
  const value = parseJson(body);
  if (!isJsonObject(value)) throw new HttpError(400, 'request body must be a JSON object');
  return value;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the decoded JSON value of any type. @throws HttpError 400 if the body is not JSON in UTF-8 */
function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(decoder.decode(body)) as unknown;
  } catch (cause) {
    throw new HttpError(400, `request body must be JSON: ${String(cause)}`);
  }
}
