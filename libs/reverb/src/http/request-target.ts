/** Path and query of a request, still percent-encoded because the signature covers them in this form. */
export interface RequestTarget {
  readonly path: string;
  /** The query string without the leading `?`; empty if the request has none. */
  readonly query: string;
}

/** Splits the URL of a request, which starts with `/`, into path and query. */
export function parseRequestTarget(url: string): RequestTarget {
  const queryIndex = url.indexOf('?');
  return queryIndex === -1
    ? { path: url, query: '' }
    : { path: url.slice(0, queryIndex), query: url.slice(queryIndex + 1) };
}
