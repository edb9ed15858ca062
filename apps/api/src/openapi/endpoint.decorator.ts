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
import { errorBodySchema, validationErrorBodySchema } from './response-schemas';
import { toJsonSchema } from './json-schema';

/** What the API document says about a route, besides its method and path. */
export interface EndpointOptions {
  readonly tag: string;
  readonly summary: string;
  /** Callable without a token. */
  readonly isPublic?: boolean;
  readonly body?: z.ZodType;
  /** What the body may be encoded as; JSON when not given. */
  readonly bodyMediaTypes?: readonly string[];
  readonly query?: z.ZodObject;
  /** Of the path, by name. */
  readonly pathParameters?: Readonly<Record<string, z.ZodType>>;
  /** Status of success and its body: JSON of a schema, a media type for anything else, null for none. */
  readonly success: readonly [status: number, body: z.ZodType | string | null];
  /** Statuses of refusals, besides those that follow from the above. */
  readonly errorStatuses?: readonly number[];
  /** Calls are not counted. */
  readonly isUnthrottled?: boolean;
}

const THROTTLE_HEADERS = Object.fromEntries(
  ['Retry-After', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'].map((name) => [
    name,
    { schema: { type: 'integer' as const } },
  ]),
);

/** Describes a route for the API document. */
export function Endpoint(facts: EndpointOptions): MethodDecorator {
  const { tag, summary, isPublic = false, success } = facts;
  return applyDecorators(
    ApiTags(tag),
    ApiOperation({ summary }),
    ...(isPublic ? [] : [ApiBearerAuth()]),
    ...describeBody(facts),
    ...describeQuery(facts),
    ...describePathParameters(facts),
    describeSuccess(...success),
    ...listErrorStatuses(facts).map(describeError),
  );
}

function describeBody({ body, bodyMediaTypes: bodyTypes }: EndpointOptions): MethodDecorator[] {
  if (body === undefined) return [];
  const types = bodyTypes === undefined ? [] : [ApiConsumes(...bodyTypes)];
  return [ApiBody({ schema: toJsonSchema(body, 'input') }), ...types];
}

function describeQuery({ query }: EndpointOptions): MethodDecorator[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) =>
    ApiQuery({ name, required: false, schema: toJsonSchema(schema, 'input') }),
  );
}

function describePathParameters({ pathParameters: path = {} }: EndpointOptions): MethodDecorator[] {
  return Object.entries(path).map(([name, schema]) =>
    ApiParam({ name, schema: toJsonSchema(schema, 'input') }),
  );
}

function listErrorStatuses({
  isPublic,
  body,
  errorStatuses: refusals = [],
  isUnthrottled: isUnlimited,
}: EndpointOptions): number[] {
  return [
    ...(isPublic === true ? [] : [401]),
    // Malformed; too large; of an unknown encoding.
    ...(body === undefined ? [] : [400, 413, 415]),
    ...(isUnlimited === true ? [] : [429]),
    ...refusals,
  ];
}

function describeSuccess(status: number, body: z.ZodType | string | null): MethodDecorator {
  const description = STATUS_CODES[status] ?? '';
  if (body === null) return ApiResponse({ status, description });
  if (typeof body === 'string')
    return ApiResponse({ status, description, content: { [body]: {} } });
  return ApiResponse({ status, description, schema: toJsonSchema(body, 'output') });
}

function describeError(status: number): MethodDecorator {
  const body = status === 422 ? validationErrorBodySchema : errorBodySchema;
  return ApiResponse({
    status,
    description: STATUS_CODES[status] ?? '',
    schema: toJsonSchema(body, 'output'),
    ...(status === 429 && { headers: THROTTLE_HEADERS }),
  });
}
