import { HttpError } from './http-error';

export type JsonObject = Readonly<Record<string, unknown>>;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** @throws HttpError 400 when the body is not UTF-8, not JSON, or not an object */
export function parseJsonObject(body: Buffer): JsonObject {
  const value = parse(body);
  if (!isJsonObject(value)) throw new HttpError(400, 'request body must be a JSON object');
  return value;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(decoder.decode(body)) as unknown;
  } catch (cause) {
    throw new HttpError(400, `request body must be JSON: ${String(cause)}`);
  }
}
