export {
  ConnectionClosedError,
  failureReason,
  HttpTimeoutError,
  PrivateAddressError,
  ResponseTooLargeError,
} from './errors';
export {
  HttpClient,
  type HttpClientOptions,
  type HttpResponse,
  type JsonPost,
} from './http-client';
export { retryWithJitter, type RetryOptions } from './retry-with-jitter';
