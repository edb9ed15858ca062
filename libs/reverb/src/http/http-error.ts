/** Thrown to reject a request of the HTTP API; status, message and headers become the response. */
export class HttpError extends Error {
  readonly code = 'HTTP_ERROR';

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 426,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'HttpError';
  }
}
