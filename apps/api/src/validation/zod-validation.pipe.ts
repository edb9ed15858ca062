import type { PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { toLaravelMessage } from './to-laravel-message';
import { normaliseInput } from './normalise-input';
import { ValidationException } from './validation.exception';

/** Validates a body or query with a zod schema, e.g. `@Body(new ZodValidationPipe(registerRequestSchema))`. */
export class ZodValidationPipe<Schema extends z.ZodObject> implements PipeTransform {
  constructor(private readonly schema: Schema) {}

  /**
   * Returns the input, normalised and parsed, without unknown fields. Input that is not an object is treated as empty.
   *
   * @throws ValidationException with the messages of all invalid fields, in the order of the schema
   */
  transform(body: unknown): z.output<Schema> {
    const parsed = this.schema.safeParse(normaliseInput(body), { reportInput: true });
    if (parsed.success) return parsed.data;
    const order = Object.keys(this.schema.shape);
    const position = ({ path }: z.core.$ZodIssue) => order.indexOf(String(path[0]));
    const errors: Record<string, string[]> = {};
    const mistyped = new Set<string>();
    // Sorts by field, because zod reports the checks of the whole object last.
    for (const issue of parsed.error.issues.toSorted((a, b) => position(a) - position(b))) {
      const field = issue.path.join('.');
      // Skips further issues of a field with the wrong type: zod may also check e.g. the length of a list.
      if (mistyped.has(field)) continue;
      if (issue.code === 'invalid_type') mistyped.add(field);
      (errors[field] ??= []).push(toLaravelMessage(issue));
    }
    throw new ValidationException(errors);
  }
}
