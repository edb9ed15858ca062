import type { ErrorBody } from '@giftspire/contracts';

/** `network`: the request failed without a response; `timeout`: no response within the time limit; `http`: status outside 2xx. */
export type ApiErrorCode = 'network' | 'timeout' | 'http';

/** Error of a failed request to the API; the functions of this folder throw no other error on purpose. */
export class ApiError extends Error {
  /**
   * @param status - HTTP status of the response; 0 when `code` is `network` or `timeout`
   * @param fieldErrors - validation messages of a 422 response, keyed by dotted field name (`interests.0`)
   */
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly status = 0,
    readonly fieldErrors: Record<string, string[]> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ApiError';
  }

  /** Returns the error for a response outside 2xx, with the message and field errors of its body; empty when it has none. */
  static fromResponse(status: number, body: unknown): ApiError {
    const { message, errors } = isErrorBody(body) ? body : { message: '' };
    return new ApiError('http', message, status, errors);
  }
}

function isErrorBody(body: unknown): body is ErrorBody {
  return (
    typeof body === 'object' &&
    body !== null &&
    'message' in body &&
    typeof body.message === 'string'
  );
}
