/** A value that `jsonb` and Redis return unchanged. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** A JSON object. Properties with the value `undefined` are omitted, as by `JSON.stringify`. */
export interface JsonObject {
  [key: string]: JsonValue | undefined;
}
