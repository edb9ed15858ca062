import { z } from 'zod';
import {
  createAcceptedSchema,
  createBooleanSchema,
  createIntegerSchema,
  createNumericSchema,
  createStorableTextSchema,
} from './rules';
import { ZodValidationPipe } from './zod-validation.pipe';
import { ValidationException } from './validation.exception';

const pipe = new ZodValidationPipe(
  z
    .object({
      first_name: createStorableTextSchema().min(2).max(4),
      password: createStorableTextSchema().optional(),
      age: createNumericSchema(z.number().min(18)).optional(),
      children: createIntegerSchema(z.number().max(9)).optional(),
      tags: z.array(createStorableTextSchema()).optional(),
      active: createBooleanSchema().optional(),
      terms: createAcceptedSchema(),
    })
    .refine(() => false, {
      path: ['first_name'],
      when: ({ value }) => (value as { first_name?: unknown }).first_name === 'root',
      error: 'is reserved',
    }),
);
const valid = { first_name: 'Ana', terms: true };

function catchValidationException(body: unknown): ValidationException {
  try {
    pipe.transform(body);
  } catch (error) {
    if (error instanceof ValidationException) return error;
    throw error;
  }
  throw new Error('the pipe accepted the body');
}

describe('ZodValidationPipe', () => {
  it('trims strings, also in lists, but not passwords', () => {
    expect(
      pipe.transform({ ...valid, first_name: ' Ana\n', tags: [' a '], password: ' x ' }),
    ).toMatchObject({ first_name: 'Ana', tags: ['a'], password: ' x ' });
  });

  it('treats empty strings and null as missing', () => {
    expect(pipe.transform({ ...valid, age: '', password: null })).toEqual(valid);
  });

  it('removes unknown fields', () => {
    expect(pipe.transform({ ...valid, is_admin: true })).toEqual(valid);
  });

  it.each(['18', '18.0', '+18', '1.8e1', ' 18 '])('accepts %j as a number', (age) => {
    expect(pipe.transform({ ...valid, age })).toMatchObject({ age: 18 });
  });

  it.each(['0x12', '18 years', '1_8', 'NaN', 'Infinity', '.', '1e999', true, [18]])(
    'rejects %j as a number',
    (age) => {
      expect(catchValidationException({ ...valid, age }).errors).toEqual({
        age: ['The age field must be a number.'],
      });
    },
  );

  it.each(['3', 3, ' 3.0 '])('accepts %j as an integer', (children) => {
    expect(pipe.transform({ ...valid, children })).toMatchObject({ children: 3 });
  });

  it.each(['abc', 1.5, 10.5, '1e999', true, [3]])('rejects %j as an integer', (children) => {
    expect(catchValidationException({ ...valid, children }).errors).toEqual({
      children: ['The children field must be an integer.'],
    });
  });

  it.each([{ first_name: ['x'] }, { first_name: { length: 9 } }])(
    'reports only the type of a field with the wrong type: %j',
    (fields) => {
      expect(catchValidationException({ ...valid, ...fields }).errors).toEqual({
        first_name: ['The first name field must be a string.'],
      });
    },
  );

  it.each([
    [1, true],
    ['0', false],
    [false, false],
  ])('parses %j to the boolean %j', (active, expected) => {
    expect(pipe.transform({ ...valid, active })).toMatchObject({ active: expected });
  });

  it.each(['yes', 'on', 1, '1', 'true', true])('accepts %j as consent', (terms) => {
    expect(() => pipe.transform({ ...valid, terms })).not.toThrow();
  });

  it.each([false, 0, 'no', undefined, null, [], {}])('rejects %j as consent', (terms) => {
    expect(catchValidationException({ ...valid, terms }).message).toBe(
      'The terms field must be accepted.',
    );
  });

  it('reports the number of further errors in the message', () => {
    expect(catchValidationException({ ...valid, first_name: 'A', age: 1 }).message).toBe(
      'The first name field must be at least 2 characters. (and 1 more error)',
    );
    expect(catchValidationException({ first_name: 'Anna-Maria', age: 1 }).message).toBe(
      'The first name field must not be greater than 4 characters. (and 2 more errors)',
    );
  });

  it('reports fields in the order of the schema, also for rules over several fields', () => {
    expect(
      Object.keys(catchValidationException({ first_name: 'root', age: 1, terms: true }).errors),
    ).toEqual(['first_name', 'age']);
  });

  it('reports entries of lists by dotted keys', () => {
    expect(catchValidationException({ ...valid, tags: ['a', 2, 'a\0'] }).errors).toEqual({
      'tags.1': ['The tags.1 field must be a string.'],
      'tags.2': ['The tags.2 field format is invalid.'],
    });
  });

  it.each([undefined, null, 'text', 7, [valid]])('treats the body %j as an empty one', (body) => {
    expect(Object.keys(catchValidationException(body).errors)).toEqual(['first_name', 'terms']);
  });
});
