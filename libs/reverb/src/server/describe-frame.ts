/** Longer data is cut: a log is read by people. */
const MAX_DATA_LENGTH = 200;
/** Deeper is not looked into, and so not shown: what clients send may be nested without end. */
const MAX_DEPTH = 8;
const SECRET = /^auth$|secret|token|password|authorization|cookie/i;
const REDACTED = '[redacted]';

/** A frame as it may be logged. */
export interface DescribedFrame {
  readonly bytes: number;
  readonly event?: string;
  readonly channel?: string;
  /** JSON, without the values of what sounds like a secret, signatures included. */
  readonly data?: string;
}

/** What a frame says, without its secrets. Of one that is no JSON object only its length is told. */
export function describeFrame(text: string): DescribedFrame {
  const bytes = Buffer.byteLength(text);
  const frame = parse(text);
  if (typeof frame !== 'object' || frame === null) return { bytes };
  const { event, channel, data } = frame as Record<string, unknown>;
  return {
    bytes,
    ...(typeof event === 'string' && { event }),
    ...(typeof channel === 'string' && { channel }),
    ...(data !== undefined && { data: describeData(data) }),
  };
}

/** Data is often JSON in a string, and may hold more of the same. */
function describeData(data: unknown): string {
  const text = JSON.stringify(withoutSecrets(data));
  return text.length > MAX_DATA_LENGTH ? `${text.slice(0, MAX_DATA_LENGTH)}…` : text;
}

function withoutSecrets(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return '…';
  if (typeof value === 'string') {
    const inner = parse(value);
    return typeof inner === 'object' && inner !== null ? withoutSecrets(inner, depth + 1) : value;
  }
  if (Array.isArray(value)) return value.map((inner) => withoutSecrets(inner, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      SECRET.test(name) ? REDACTED : withoutSecrets(inner, depth + 1),
    ]),
  );
}

/** @returns undefined when it is no JSON */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
