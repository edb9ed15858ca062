/** Maximum length of an origin in characters. Longer ones are rejected unmatched: host names have at most 253. */
const MAX_ORIGIN_LENGTH = 300;

/** A serialized origin: scheme, host, port. A URL with a path or user is rejected rather than reduced to its origin. */
const SERIALIZED_ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s/\\?#@]+$/i;

/** A pattern compiled for matching a lower-case origin or host. */
interface OriginPattern {
  readonly regex: RegExp;
  /** True: matches `https://host:port`; false: matches the host, with or without its port. */
  readonly matchesWholeOrigin: boolean;
}

/**
 * The origins of web pages that may connect to an app.
 *
 * A pattern is `*`, a host (`example.com`, `*.example.com`, `localhost:5173`) or a full origin
 * (`https://example.com`), where `*` stands for one or more characters of a host name. Patterns match as a
 * whole: `example.com` allows neither `a.example.com` nor `notexample.com`.
 */
export class OriginPolicy {
  private readonly allowsAnyOrigin: boolean;
  private readonly patterns: readonly OriginPattern[];

  /** @param allowsMissing - whether clients without an `Origin` header are allowed: programs other than browsers */
  constructor(
    patterns: readonly string[],
    private readonly allowsMissing = false,
  ) {
    this.allowsAnyOrigin = patterns.includes('*');
    this.patterns = patterns.map(compileOriginPattern);
  }

  /**
   * Returns whether a client with this origin may connect.
   *
   * @param origin - value of the `Origin` header; undefined without one
   */
  allows(origin: string | undefined): boolean {
    if (this.allowsAnyOrigin) return true;
    if (origin === undefined) return this.allowsMissing;
    // The opaque origin "null" is not a URL, so no pattern but `*` allows it.
    if (
      origin.length > MAX_ORIGIN_LENGTH ||
      !SERIALIZED_ORIGIN.test(origin) ||
      !URL.canParse(origin)
    )
      return false;
    const url = new URL(origin);
    return this.patterns.some(({ regex, matchesWholeOrigin }) =>
      matchesWholeOrigin
        ? regex.test(url.origin)
        : regex.test(url.host) || regex.test(url.hostname),
    );
  }
}

function compileOriginPattern(pattern: string): OriginPattern {
  const matchesWholeOrigin = pattern.includes('://');
  const text = (matchesWholeOrigin ? removeDefaultPort(pattern) : pattern).toLowerCase();
  const source = text
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[a-z0-9.-]+');
  return { regex: new RegExp(`^${source}$`), matchesWholeOrigin };
}

/**
 * Returns the pattern reduced to its origin, without the default port (`:443`, `:80`) of its scheme. One with a
 * wildcard is returned unchanged.
 */
function removeDefaultPort(pattern: string): string {
  return URL.canParse(pattern) && !pattern.includes('*') ? new URL(pattern).origin : pattern;
}
