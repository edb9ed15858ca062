import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type SchemaObject = Exclude<Schemas[string], { $ref: string }>;

/**
 * A schema as the document shows it.
 *
 * @param direction - `input`: what may be sent; `output`: what is answered
 */
export function jsonSchema(schema: z.ZodType, direction: 'input' | 'output'): SchemaObject {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: direction,
    // What only code can say has a description instead.
    unrepresentable: 'any',
  });
  return rest as SchemaObject;
}
