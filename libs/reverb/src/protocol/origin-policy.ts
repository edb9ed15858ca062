/** No host name is longer than 253 characters; what is, is not worth matching. */
const MAX_ORIGIN_LENGTH = 300;

/** As browsers write it: scheme, host, port. A URL with more would be read as the origin it is not. */
const SERIALIZED = /^[a-z][a-z0-9+.-]*:\/\/[^\s/\\?#@]+$/i;

interface Pattern {
  readonly matches: RegExp;
  /** Against `https://host:port`; else against the host, with and without its port. */
  readonly wholeOrigin: boolean;
}

/**
 * Which web pages may connect to an app.
 *
 * A pattern is `*`, a host (`example.com`, `*.example.com`, `localhost:5173`) or a full origin
 * (`https://example.com`), where `*` stands for one or more characters of a host name. Patterns match as a
 * whole: `example.com` admits neither `a.example.com` nor `notexample.com`.
 */
export class OriginPolicy {
  private readonly anything: boolean;
  private readonly patterns: readonly Pattern[];

  /** @param allowsMissing - whether clients that are no browsers pass, which send no origin */
  constructor(
    patterns: readonly string[],
    private readonly allowsMissing = false,
  ) {
    this.anything = patterns.includes('*');
    this.patterns = patterns.map(compile);
  }

  /** @param origin - value of the header; undefined when there is none */
  allows(origin: string | undefined): boolean {
    if (this.anything) return true;
    if (origin === undefined) return this.allowsMissing;
    // An opaque origin ("null") is no URL, so it never passes a list.
    if (origin.length > MAX_ORIGIN_LENGTH || !SERIALIZED.test(origin) || !URL.canParse(origin))
      return false;
    const url = new URL(origin);
    return this.patterns.some(({ matches, wholeOrigin }) =>
      wholeOrigin ? matches.test(url.origin) : matches.test(url.host) || matches.test(url.hostname),
    );
  }
}

function compile(pattern: string): Pattern {
  const wholeOrigin = pattern.includes('://');
  const text = (wholeOrigin ? withoutDefaultPort(pattern) : pattern).toLowerCase();
  const source = text
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[a-z0-9.-]+');
  return { matches: new RegExp(`^${source}$`), wholeOrigin };
}

/** As `URL.origin` writes it; a pattern with a wildcard is no URL and stays as it is. */
function withoutDefaultPort(pattern: string): string {
  return URL.canParse(pattern) && !pattern.includes('*') ? new URL(pattern).origin : pattern;
}
