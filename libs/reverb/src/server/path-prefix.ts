/** Below which path the server is mounted, e.g. `/ws`; behind a proxy that does not take it away. */
export class PathPrefix {
  private readonly prefix: string;

  /** @param path - with or without slashes around it; empty for the root */
  constructor(path: string) {
    const bare = path.replace(/^\/+|\/+$/g, '');
    this.prefix = bare === '' ? '' : `/${bare}`;
  }

  /** @returns the url without the prefix, which is also what publishers sign; undefined when it is elsewhere */
  strip(url: string): string | undefined {
    if (!url.startsWith(`${this.prefix}/`)) return undefined;
    return url.slice(this.prefix.length);
  }
}
