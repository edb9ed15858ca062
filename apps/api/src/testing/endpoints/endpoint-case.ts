import type { ApiFixture } from '../api-fixture';
import type { Account } from '../test-api';

export type Method = 'get' | 'post' | 'put' | 'delete';

/** One call of an endpoint and the status it must have. */
export interface EndpointCase {
  readonly name: string;
  readonly status: number;
  /** Replaces the `{…}` of the path. */
  readonly pathParameter?: string | ((world: ApiFixture) => Promise<string>);
  readonly query?: string;
  readonly body?: unknown;
  readonly contentType?: string;
  /** The owner of {@link ApiFixture} when not given; `newcomer` has just signed up. */
  readonly caller?: 'newcomer' | 'nobody';
  /** Made when the caller is known. */
  readonly bodyForCaller?: (caller: Account) => unknown;
}

export interface EndpointCases {
  readonly method: Method;
  /** As in the document, e.g. `/api/notifications/{id}`. */
  readonly path: string;
  readonly isPublic?: boolean;
  /** What is sent where a case is not about the body; undefined for an endpoint that reads none. */
  readonly readsBody?: boolean;
  /** Status of a body with nothing in it; 422 when not given. */
  readonly emptyBodyStatus?: number;
  /** Where it is not counted, e.g. for load balancers. */
  readonly isUnthrottled?: boolean;
  readonly cases: readonly EndpointCase[];
}
