/** The remote catalogue cannot answer; `code` becomes the `error_code` of the pending order. */
export abstract class CatalogueError extends Error {
  abstract readonly code: `CATALOGUE_${string}`;
  /** Whether another try may go better. */
  abstract readonly isTransient: boolean;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Nobody there, the connection broke, or the server says that it is not well. */
export class CatalogueUnavailable extends CatalogueError {
  readonly code = 'CATALOGUE_UNAVAILABLE';
  readonly isTransient = true;
}

/** No complete answer in time. */
export class CatalogueTimeout extends CatalogueError {
  readonly code = 'CATALOGUE_TIMEOUT';
  readonly isTransient = true;
}

/** It refuses the request, sends elsewhere, or answers what nobody agreed on. */
export class CatalogueAnswerInvalid extends CatalogueError {
  readonly code = 'CATALOGUE_ANSWER_INVALID';
  readonly isTransient = false;
}

/** Its name leads into the private network; set CATALOGUE_ALLOW_PRIVATE when it is meant to. */
export class CatalogueAddressRefused extends CatalogueError {
  readonly code = 'CATALOGUE_ADDRESS_REFUSED';
  readonly isTransient = false;
}

/** It failed so often that it is left alone for a while; the code stays that of its last failure. */
export class CatalogueResting extends CatalogueError {
  readonly code: CatalogueError['code'];
  readonly isTransient = false;

  constructor(last: CatalogueError) {
    super(`left alone for a while, for it ${last.message}`, { cause: last });
    this.code = last.code;
  }
}
