import type { Application } from '../application';
import type { JsonObject } from './json-body';

/** Input of an {@link Endpoint}: a request to the HTTP API whose route, app and signature have been checked. */
export interface ApiRequest {
  readonly app: Application;
  /** The variable segment of the path, percent-decoded; empty if the route has none. */
  readonly parameter: string;
  /** Fields of the JSON body, and query parameters that the body does not contain, without those of the signature. */
  readonly fields: JsonObject;
}

/**
 * Executes a request of the HTTP API and returns the body, to be encoded as JSON, for a response with status 200.
 *
 * @throws HttpError for a response with another status
 */
export type Endpoint = (request: ApiRequest) => object | Promise<object>;

/** A method and path of the HTTP API, with the endpoint that handles them. */
export interface Route {
  /** `GET` routes also handle `HEAD`. */
  readonly method: 'GET' | 'POST';
  /** Matches the path after `/apps/{id}/`; its first group captures {@link ApiRequest.parameter}. */
  readonly pathPattern: RegExp;
  readonly endpoint: Endpoint;
}
