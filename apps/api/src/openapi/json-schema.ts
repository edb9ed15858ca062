import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

type OpenApiSchemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type OpenApiSchema = Exclude<OpenApiSchemas[string], { $ref: string }>;

/**
 * A schema as the document shows it.
 *
 * @param direction - `input`: what may be sent; `output`: what is answered
 */
export function toJsonSchema(schema: z.ZodType, direction: 'input' | 'output'): OpenApiSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: direction,
    // What only code can say has a description instead.
    unrepresentable: 'any',
  });
  return rest as OpenApiSchema;
}
