import type { PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { toLaravelMessage } from './to-laravel-message';
import { normaliseInput } from './normalise-input';
import { ValidationException } from './validation.exception';

/** Parses a body by a schema: `@Body(new Validated(registerRequest)) body: z.output<typeof registerRequest>`. */
export class ZodValidationPipe<Schema extends z.ZodObject> implements PipeTransform {
  constructor(private readonly schema: Schema) {}

  /** @throws ValidationFailed with every refused field, in the order of the schema */
  transform(body: unknown): z.output<Schema> {
    const parsed = this.schema.safeParse(normaliseInput(body), { reportInput: true });
    if (parsed.success) return parsed.data;
    const order = Object.keys(this.schema.shape);
    const position = ({ path }: z.core.$ZodIssue) => order.indexOf(String(path[0]));
    const errors: Record<string, string[]> = {};
    const mistyped = new Set<string>();
    // Rules over several fields come last from zod, wherever their field stands.
    for (const issue of parsed.error.issues.toSorted((a, b) => position(a) - position(b))) {
      const field = issue.path.join('.');
      // The length of a list is not that of the text that was expected.
      if (mistyped.has(field)) continue;
      if (issue.code === 'invalid_type') mistyped.add(field);
      (errors[field] ??= []).push(toLaravelMessage(issue));
    }
    throw new ValidationException(errors);
  }
}
