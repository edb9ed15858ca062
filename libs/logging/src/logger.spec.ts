import { QueryFailedError } from 'typeorm';
import { createLogger } from './logger';
import { NestLogger } from './nest-logger';

const HASH = '$argon2id$v=19$m=19456,t=2,p=1$hunter2';

/** Creates an error like those of `pg`, with PostgreSQL's error fields as properties. */
const createDriverError = (message: string, fields: object) =>
  Object.assign(new Error(message), { length: 200, severity: 'ERROR', ...fields });

const createUniqueViolation = () =>
  new QueryFailedError(
    'insert into users (nickname, password) values ($1, $2)',
    ['anna', HASH],
    createDriverError('duplicate key value violates unique constraint "users_nickname"', {
      code: '23505',
      detail: 'Key (lower(nickname))=(anna) already exists.',
      constraint: 'users_nickname',
    }),
  );

const createInvalidValueError = () =>
  new QueryFailedError(
    'select * from users where id = $1',
    ['anna "the first"\nof all'],
    createDriverError('invalid input syntax for type bigint: "anna "the first"\nof all"', {
      code: '22P02',
      where: 'unnamed portal parameter $1 = \'anna "the first"...\'',
    }),
  );

describe('createLogger', () => {
  let lines: string[];
  const destination = { write: (line: string) => void lines.push(line) };
  const parseLastLine = (): { err: Record<string, unknown> } =>
    JSON.parse(lines.at(-1) ?? '') as { err: Record<string, unknown> };
  const logger = createLogger('api', 'debug', destination);

  beforeEach(() => (lines = []));

  it('logs the reason of a failed query without its values', () => {
    logger.error({ err: createUniqueViolation() }, 'failed');
    expect(parseLastLine().err).toEqual({
      type: 'QueryFailedError',
      message: 'duplicate key value violates unique constraint "users_nickname"',
      code: '23505',
      stack: expect.stringContaining('logger.spec.ts') as string,
    });
    expect(lines.join('')).not.toMatch(/anna|hunter2|insert/);
  });

  it('redacts the rejected value in message and stack', () => {
    logger.error({ err: createInvalidValueError() }, 'failed');
    expect(parseLastLine().err).toMatchObject({
      message: 'invalid input syntax for type bigint: "[redacted]"',
      stack: expect.stringMatching(/"\[redacted\]"\n +at /) as string,
    });
    expect(lines.join('')).not.toContain('anna');
  });

  it('redacts values in nested causes', () => {
    const error = new Error('search failed', {
      cause: new TypeError('no order', { cause: createInvalidValueError() }),
    });
    logger.error({ error }, 'failed');
    expect((parseLastLine() as unknown as { error: unknown }).error).toMatchObject({
      type: 'Error',
      message: 'search failed',
      cause: {
        type: 'TypeError',
        message: 'no order',
        cause: { type: 'QueryFailedError', code: '22P02' },
      },
    });
    expect(lines.join('')).not.toContain('anna');
  });

  it('redacts values in errors that Nest logs', () => {
    new NestLogger(logger).error(createInvalidValueError(), 'Context');
    expect(lines.join('')).toContain('22P02');
    expect(lines.join('')).not.toContain('anna');
  });

  it('ends a circular chain of causes', () => {
    const error = new Error('one');
    error.cause = new Error('two', { cause: error });
    logger.error({ err: error }, 'failed');
    expect(parseLastLine().err).toMatchObject({ message: 'one', cause: { message: 'two' } });
  });

  it.each([
    ['text', 'text'],
    [{ password: 'x' }, '[object Object]'],
    [null, 'null'],
  ])('logs the thrown value %j, which is not an Error', (thrown, message) => {
    logger.error({ err: thrown }, 'failed');
    expect(parseLastLine().err).toEqual({ type: typeof thrown, message });
  });
});
