/** Path and query of a request, as received: the signature covers them undecoded. */
export interface RequestTarget {
  readonly path: string;
  /** Without `?`. */
  readonly query: string;
}

export function requestTarget(url: string): RequestTarget {
  const at = url.indexOf('?');
  return at === -1
    ? { path: url, query: '' }
    : { path: url.slice(0, at), query: url.slice(at + 1) };
}
