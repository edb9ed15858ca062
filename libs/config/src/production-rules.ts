import type { ConfigProblem } from './config-error';
import type { Variables } from './variables';

/** Bits of a generated secret: 20 characters of `[a-z0-9]`, as Laravel's installer makes them. */
const SECRET_LENGTH_MIN = 16;

/** What is convenient on a laptop and dangerous on the internet. */
export function productionProblems(values: Variables): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const refuse = (name: keyof Variables, message: string) =>
    problems.push({ name, message: `${message} when APP_ENV=production` });

  if (values.APP_DEBUG) refuse('APP_DEBUG', 'must be false');
  if (values.APP_URL === undefined) refuse('APP_URL', 'is required');
  for (const name of ['CORS_ALLOWED_ORIGINS', 'REVERB_ALLOWED_ORIGINS'] as const) {
    const origins = values[name];
    if (origins === undefined) refuse(name, 'is required, e.g. https://example.com,');
    else if (origins.includes('*')) refuse(name, 'must not be *');
  }
  if (values.DATABASE_URL === undefined && values.DB_HOST === undefined)
    refuse('DATABASE_URL', '(or DB_HOST) is required: the embedded PostgreSQL is for development,');
  if (values.REVERB_APP_SECRET !== undefined && values.REVERB_APP_SECRET.length < SECRET_LENGTH_MIN)
    refuse('REVERB_APP_SECRET', `must have at least ${SECRET_LENGTH_MIN} characters`);
  return problems;
}
