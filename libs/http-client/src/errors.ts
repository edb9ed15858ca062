/** A request got no complete response in time. */
export class HttpTimeoutError extends Error {
  readonly code = 'HTTP_TIMEOUT';

  constructor(readonly timeoutMs: number) {
    super(`no response within ${timeoutMs} ms`);
    this.name = 'HttpTimeoutError';
  }
}

/** The server closed the connection before the response was complete. */
export class ConnectionClosedError extends Error {
  /** Code that `node:http` uses for a closed connection. */
  readonly code = 'ECONNRESET';

  /** @param hasResponseStarted - whether at least the status line and the headers were received */
  constructor(
    readonly hasResponseStarted: boolean,
    options?: ErrorOptions,
  ) {
    super('the server closed the connection before the response was complete', options);
    this.name = 'ConnectionClosedError';
  }
}

/** The body of a response is longer than the request allowed. */
export class ResponseTooLargeError extends Error {
  readonly code = 'HTTP_RESPONSE_TOO_LARGE';

  constructor(readonly maxBytes: number) {
    super(`the response is longer than ${maxBytes} bytes`);
    this.name = 'ResponseTooLargeError';
  }
}

/** The host of a request is, or resolves to, an address outside the public internet. */
export class PrivateAddressError extends Error {
  readonly code = 'HTTP_PRIVATE_ADDRESS';

  /** @param hostname - host of the URL, e.g. `localhost` or `[::1]` */
  constructor(readonly hostname: string) {
    super(`${hostname} is not a public address`);
    this.name = 'PrivateAddressError';
  }
}

/**
 * Returns the reason of a failed request for a log or an error message: the code of Node's error, e.g. `ECONNREFUSED`,
 * or the message of an error without one.
 */
export function toFailureReasonText(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return error instanceof HttpTimeoutError || error instanceof ResponseTooLargeError
    ? message
    : (code ?? message);
}
