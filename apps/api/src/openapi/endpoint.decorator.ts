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
  type OpenAPIObject,
} from '@nestjs/swagger';
import { z } from 'zod';
import { errorBodySchema, validationErrorBodySchema } from './response-schemas';

/** Description of a route in the OpenAPI document; method and path come from Nest's decorators. */
export interface EndpointOptions {
  /** Group of the route on the Swagger UI page. */
  readonly tag: string;
  readonly summary: string;
  /** True when the route requires no token. */
  readonly isPublic?: boolean;
  readonly body?: z.ZodType;
  /** Media types accepted for the body. Default: JSON. */
  readonly bodyMediaTypes?: readonly string[];
  readonly query?: z.ZodObject;
  /** Schemas of the path parameters, by name. */
  readonly pathParameters?: Readonly<Record<string, z.ZodType>>;
  /** Success status and body: a schema for JSON, a media type for anything else, null for an empty body. */
  readonly success: readonly [status: number, body: z.ZodType | string | null];
  /** Error statuses besides 400, 401, 413, 415 and 429, which follow from the other options. */
  readonly errorStatuses?: readonly number[];
  /** True when the route is not throttled. */
  readonly isUnthrottled?: boolean;
}

const THROTTLE_HEADERS = Object.fromEntries(
  ['Retry-After', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'].map((name) => [
    name,
    { schema: { type: 'integer' as const } },
  ]),
);

/** Describes a route in the OpenAPI document. It does not change how the route works. */
export function Endpoint(options: EndpointOptions): MethodDecorator {
  const { tag, summary, isPublic = false, success } = options;
  return applyDecorators(
    ApiTags(tag),
    ApiOperation({ summary }),
    ...(isPublic ? [] : [ApiBearerAuth()]),
    ...createBodyDecorators(options),
    ...createQueryDecorators(options),
    ...createPathParameterDecorators(options),
    createSuccessDecorator(...success),
    ...listErrorStatuses(options).map(createErrorDecorator),
  );
}

function createBodyDecorators({ body, bodyMediaTypes }: EndpointOptions): MethodDecorator[] {
  if (body === undefined) return [];
  const mediaTypes = bodyMediaTypes === undefined ? [] : [ApiConsumes(...bodyMediaTypes)];
  return [ApiBody({ schema: toJsonSchema(body, 'input') }), ...mediaTypes];
}

function createQueryDecorators({ query }: EndpointOptions): MethodDecorator[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) =>
    ApiQuery({ name, required: false, schema: toJsonSchema(schema, 'input') }),
  );
}

function createPathParameterDecorators({
  pathParameters = {},
}: EndpointOptions): MethodDecorator[] {
  return Object.entries(pathParameters).map(([name, schema]) =>
    ApiParam({ name, schema: toJsonSchema(schema, 'input') }),
  );
}

function listErrorStatuses({
  isPublic,
  body,
  errorStatuses = [],
  isUnthrottled,
}: EndpointOptions): number[] {
  return [
    ...(isPublic === true ? [] : [401]),
    // 400: the body is malformed; 413: it is too large; 415: its charset or content encoding is unsupported.
    ...(body === undefined ? [] : [400, 413, 415]),
    ...(isUnthrottled === true ? [] : [429]),
    ...errorStatuses,
  ];
}

function createSuccessDecorator(status: number, body: z.ZodType | string | null): MethodDecorator {
  const description = STATUS_CODES[status] ?? '';
  if (body === null) return ApiResponse({ status, description });
  if (typeof body === 'string')
    return ApiResponse({ status, description, content: { [body]: {} } });
  return ApiResponse({ status, description, schema: toJsonSchema(body, 'output') });
}

function createErrorDecorator(status: number): MethodDecorator {
  const body = status === 422 ? validationErrorBodySchema : errorBodySchema;
  return ApiResponse({
    status,
    description: STATUS_CODES[status] ?? '',
    schema: toJsonSchema(body, 'output'),
    ...(status === 429 && { headers: THROTTLE_HEADERS }),
  });
}

type ComponentSchemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
/** A schema itself, as opposed to a reference to one. */
type InlineSchema = Exclude<ComponentSchemas[string], { $ref: string }>;

/**
 * Converts a zod schema to a JSON schema for the OpenAPI document.
 *
 * @param direction - `input` describes the values a client may send, `output` the values in a response
 */
function toJsonSchema(schema: z.ZodType, direction: 'input' | 'output'): InlineSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: direction,
    // Checks that JSON Schema cannot express are left out; `meta()` of those schemas adds what can be expressed.
    unrepresentable: 'any',
  });
  return rest as InlineSchema;
}
