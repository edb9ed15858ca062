export {
  ConnectionClosedError,
  toFailureReasonText,
  HttpTimeoutError,
  PrivateAddressError,
  ResponseTooLargeError,
} from './errors';
export {
  HttpClient,
  type HttpClientOptions,
  type HttpResponse,
  type JsonPostRequest,
} from './http-client';
export { retryWithJitter, type RetryOptions } from './retry-with-jitter';
