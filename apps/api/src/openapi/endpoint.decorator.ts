import { STATUS_CODES } from 'node:http';
import { applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { z } from 'zod';
import { errorBody, validationErrorBody } from './answer-schemas';
import { jsonSchema } from './json-schema';

/** What the API document says about a route, besides its method and path. */
export interface EndpointFacts {
  readonly tag: string;
  readonly summary: string;
  /** Callable without a token. */
  readonly isPublic?: boolean;
  readonly body?: z.ZodType;
  /** What the body may be encoded as; JSON when not given. */
  readonly bodyTypes?: readonly string[];
  readonly query?: z.ZodObject;
  /** Of the path, by name. */
  readonly path?: Readonly<Record<string, z.ZodType>>;
  /** Status of success and its body: JSON of a schema, a media type for anything else, null for none. */
  readonly success: readonly [status: number, body: z.ZodType | string | null];
  /** Statuses of refusals, besides those that follow from the above. */
  readonly refusals?: readonly number[];
  /** Calls are not counted. */
  readonly isUnlimited?: boolean;
}

const HEADERS_OF_429 = Object.fromEntries(
  ['Retry-After', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'].map((name) => [
    name,
    { schema: { type: 'integer' as const } },
  ]),
);

/** Describes a route for the API document. */
export function Endpoint(facts: EndpointFacts): MethodDecorator {
  const { tag, summary, isPublic = false, success } = facts;
  return applyDecorators(
    ApiTags(tag),
    ApiOperation({ summary }),
    ...(isPublic ? [] : [ApiBearerAuth()]),
    ...bodyOf(facts),
    ...queryOf(facts),
    ...pathOf(facts),
    answer(...success),
    ...refusalsOf(facts).map(refusal),
  );
}

function bodyOf({ body, bodyTypes }: EndpointFacts): MethodDecorator[] {
  if (body === undefined) return [];
  const types = bodyTypes === undefined ? [] : [ApiConsumes(...bodyTypes)];
  return [ApiBody({ schema: jsonSchema(body, 'input') }), ...types];
}

function queryOf({ query }: EndpointFacts): MethodDecorator[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) =>
    ApiQuery({ name, required: false, schema: jsonSchema(schema, 'input') }),
  );
}

function pathOf({ path = {} }: EndpointFacts): MethodDecorator[] {
  return Object.entries(path).map(([name, schema]) =>
    ApiParam({ name, schema: jsonSchema(schema, 'input') }),
  );
}

function refusalsOf({ isPublic, body, refusals = [], isUnlimited }: EndpointFacts): number[] {
  return [
    ...(isPublic === true ? [] : [401]),
    // Malformed; too large; of an unknown encoding.
    ...(body === undefined ? [] : [400, 413, 415]),
    ...(isUnlimited === true ? [] : [429]),
    ...refusals,
  ];
}

function answer(status: number, body: z.ZodType | string | null): MethodDecorator {
  const description = STATUS_CODES[status] ?? '';
  if (body === null) return ApiResponse({ status, description });
  if (typeof body === 'string')
    return ApiResponse({ status, description, content: { [body]: {} } });
  return ApiResponse({ status, description, schema: jsonSchema(body, 'output') });
}

function refusal(status: number): MethodDecorator {
  const body = status === 422 ? validationErrorBody : errorBody;
  return ApiResponse({
    status,
    description: STATUS_CODES[status] ?? '',
    schema: jsonSchema(body, 'output'),
    ...(status === 429 && { headers: HEADERS_OF_429 }),
  });
}
