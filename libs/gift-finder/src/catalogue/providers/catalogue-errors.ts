/** The remote catalogue did not return products. `code` becomes the `error_code` of the pending order. */
export abstract class CatalogueError extends Error {
  abstract readonly code: `CATALOGUE_${string}`;
  /** True when another attempt may succeed. */
  abstract readonly isTransient: boolean;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The server could not be reached, closed the connection, or responded with 429 or a 5xx. */
export class CatalogueUnavailable extends CatalogueError {
  readonly code = 'CATALOGUE_UNAVAILABLE';
  readonly isTransient = true;
}

/** There was no complete response within the time limit. */
export class CatalogueTimeout extends CatalogueError {
  readonly code = 'CATALOGUE_TIMEOUT';
  readonly isTransient = true;
}

/** The server rejected the request, redirected it, or sent a response that does not match the schema. */
export class CatalogueRequestFailed extends CatalogueError {
  readonly code = 'CATALOGUE_ANSWER_INVALID';
  readonly isTransient = false;
}

/** The host is in a private network, which needs `CATALOGUE_ALLOW_PRIVATE=true`. */
export class CatalogueAddressRefused extends CatalogueError {
  readonly code = 'CATALOGUE_ADDRESS_REFUSED';
  readonly isTransient = false;
}

/** The circuit breaker is open after repeated failures, so no request was sent. `code` is that of the last failure. */
export class CatalogueCircuitOpen extends CatalogueError {
  readonly code: CatalogueError['code'];
  readonly isTransient = false;

  constructor(lastFailure: CatalogueError) {
    super(`no request for now after repeated failures, the last: ${lastFailure.message}`, {
      cause: lastFailure,
    });
    this.code = lastFailure.code;
  }
}
