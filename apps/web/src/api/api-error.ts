import type { ErrorBody } from '@giftspire/contracts';

/** `network`: no answer came; `timeout`: none came in time; `http`: an answer outside 2xx. */
export type ApiErrorCode = 'network' | 'timeout' | 'http';

/** The only error that leaves this folder (besides mistakes of our own). */
export class ApiError extends Error {
  /**
   * @param status - HTTP status, 0 unless `code` is `http`
   * @param fieldErrors - of a 422, keyed by dotted field name
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

  static ofAnswer(status: number, body: unknown): ApiError {
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
