import type { Application } from '../application';
import type { JsonObject } from './json-body';

/** A call that was routed, verified and parsed as far as all calls are alike. */
export interface ApiCall {
  readonly app: Application;
  readonly body: JsonObject;
}

/** Answers a call with the JSON of a 200. Refuses by throwing an HttpError. */
export type Endpoint = (call: ApiCall) => object;
