/** The path that all URLs of the server begin with, e.g. `/ws` when a proxy forwards only that path of its host. */
export class PathPrefix {
  private readonly prefix: string;

  /** @param path - with or without enclosing slashes; empty for no prefix */
  constructor(path: string) {
    const trimmed = path.replace(/^\/+|\/+$/g, '');
    this.prefix = trimmed === '' ? '' : `/${trimmed}`;
  }

  /** Returns the URL without the prefix, as publishers sign it, or undefined when the URL lacks the prefix. */
  tryStrip(url: string): string | undefined {
    if (!url.startsWith(`${this.prefix}/`)) return undefined;
    return url.slice(this.prefix.length);
  }
}
