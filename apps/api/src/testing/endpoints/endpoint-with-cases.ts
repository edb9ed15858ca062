import type { ApiFixture } from '../api-fixture';
import type { TestAccount } from '../test-api';

export type HttpMethod = 'get' | 'post' | 'put' | 'delete';

/** A request to an endpoint and the expected status of the response. */
export interface RequestCase {
  /** Description of the case in the test title and in docs/api.md. */
  readonly name: string;
  readonly status: number;
  /** Value of the path's parameter, or a function that inserts a record and returns its id. */
  readonly pathParameter?: string | ((fixture: ApiFixture) => Promise<string>);
  readonly query?: string;
  readonly body?: unknown;
  readonly contentType?: string;
  /** Sender of the request. Default: the owner of {@link ApiFixture}. A `newcomer` has just signed up. */
  readonly caller?: 'newcomer' | 'anonymous';
  /** Builds the body of the request, if it depends on the sender. */
  readonly bodyForCaller?: (caller: TestAccount) => unknown;
}

/** An endpoint and its test cases. */
export interface EndpointWithCases {
  readonly method: HttpMethod;
  /** Path in the OpenAPI document, e.g. `/api/notifications/{id}`. */
  readonly path: string;
  readonly isPublic?: boolean;
  /** True when the endpoint reads a body, so that malformed bodies are tested too. */
  readonly readsBody?: boolean;
  /** Expected status for an empty body. Default: 422. */
  readonly emptyBodyStatus?: number;
  /** True when the endpoint is not throttled. */
  readonly isUnthrottled?: boolean;
  readonly cases: readonly RequestCase[];
}
