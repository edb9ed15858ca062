import type { Application } from '../application';
import type { JsonObject } from './json-body';

/** A call that was routed, verified and parsed as far as all calls are alike. */
export interface ApiCall {
  readonly app: Application;
  /** The variable part of the path, decoded; empty where there is none. */
  readonly parameter: string;
  /** What the body holds and, where it does not, the query. */
  readonly fields: JsonObject;
}

/** Answers a call with the JSON of a 200. Refuses by throwing an HttpError. */
export type Endpoint = (call: ApiCall) => object | Promise<object>;
