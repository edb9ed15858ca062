import type { ApiWorld } from '../api-world';
import type { Account } from '../test-api';

export type Method = 'get' | 'post' | 'put' | 'delete';

/** One call of an endpoint and the status it must have. */
export interface EndpointCase {
  readonly name: string;
  readonly status: number;
  /** Replaces the `{…}` of the path. */
  readonly parameter?: string | ((world: ApiWorld) => Promise<string>);
  readonly query?: string;
  readonly body?: unknown;
  readonly type?: string;
  /** The owner of {@link ApiWorld} when not given; `newcomer` has just signed up. */
  readonly as?: 'newcomer' | 'nobody';
  /** Made when the caller is known. */
  readonly bodyOf?: (caller: Account) => unknown;
}

export interface EndpointCases {
  readonly method: Method;
  /** As in the document, e.g. `/api/notifications/{id}`. */
  readonly path: string;
  readonly isPublic?: boolean;
  /** What is sent where a case is not about the body; undefined for an endpoint that reads none. */
  readonly takesBody?: boolean;
  /** Status of a body with nothing in it; 422 when not given. */
  readonly emptyBodyStatus?: number;
  /** Where it is not counted, e.g. for load balancers. */
  readonly isUnlimited?: boolean;
  readonly cases: readonly EndpointCase[];
}
