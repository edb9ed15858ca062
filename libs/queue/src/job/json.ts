/** What survives a round trip through `jsonb` and Redis unchanged. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** A property that is `undefined` is left out, as `JSON.stringify` does. */
export interface JsonObject {
  [key: string]: JsonValue | undefined;
}
