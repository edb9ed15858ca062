/** Maximum length of logged data in characters; longer data is truncated. */
const MAX_LOGGED_DATA_LENGTH = 200;
/** Maximum nesting depth that is searched for secrets; deeper values are logged as `…`. */
const MAX_REDACTION_DEPTH = 8;
/** Pattern of the names of fields whose values must not be logged. */
const SECRET_FIELD = /^auth$|secret|token|password|authorization|cookie/i;
const REDACTED = '[redacted]';

/** Log fields of a frame, without secrets. */
export interface FrameLogFields {
  /** Size of the frame's text in bytes. */
  readonly bytes: number;
  readonly event?: string;
  readonly channel?: string;
  /** JSON text, truncated; the values of fields named like secrets or signatures are redacted. */
  readonly data?: string;
}

/** Returns the log fields of a frame, without secrets. For text that is not a JSON object, only its size. */
export function toFrameLogFields(text: string): FrameLogFields {
  const bytes = Buffer.byteLength(text);
  const frame = tryParseJson(text);
  if (typeof frame !== 'object' || frame === null) return { bytes };
  const { event, channel, data } = frame as Record<string, unknown>;
  return {
    bytes,
    ...(typeof event === 'string' && { event }),
    ...(typeof channel === 'string' && { channel }),
    ...(data !== undefined && { data: toLoggedDataText(data) }),
  };
}

/** Returns data as JSON text with redacted secrets, truncated to the maximum length. */
function toLoggedDataText(data: unknown): string {
  const text = JSON.stringify(copyWithoutSecrets(data));
  return text.length > MAX_LOGGED_DATA_LENGTH ? `${text.slice(0, MAX_LOGGED_DATA_LENGTH)}…` : text;
}

/**
 * Returns a copy of a JSON value with secrets redacted. Strings of JSON are replaced by their parsed value, because
 * they may contain secrets too.
 */
function copyWithoutSecrets(value: unknown, depth = 0): unknown {
  if (depth > MAX_REDACTION_DEPTH) return '…';
  if (typeof value === 'string') {
    const inner = tryParseJson(value);
    return typeof inner === 'object' && inner !== null
      ? copyWithoutSecrets(inner, depth + 1)
      : value;
  }
  if (Array.isArray(value)) return value.map((inner) => copyWithoutSecrets(inner, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      SECRET_FIELD.test(name) ? REDACTED : copyWithoutSecrets(inner, depth + 1),
    ]),
  );
}

/** Parses JSON; returns undefined for other text. */
function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
