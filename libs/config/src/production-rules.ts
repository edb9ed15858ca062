import type { ConfigProblem } from './config-error';
import type { ParsedEnvironment } from './parse-environment';
import type { VariableName } from './variables';

/** Shorter ones can be guessed; generated ones have 32 characters. */
const SECRET_LENGTH_MIN = 16;

export type ConfigRole = 'application' | 'reverb';

/** What is convenient on a laptop and dangerous on the internet. Says nothing of variables that are refused anyway. */
export function productionProblems(
  { values, isSet }: ParsedEnvironment,
  role: ConfigRole,
): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const refuse = (name: VariableName, message: string) =>
    problems.push({ name, message: `${message} when APP_ENV=production` });
  const requireOrigins = (name: 'CORS_ALLOWED_ORIGINS' | 'REVERB_ALLOWED_ORIGINS') => {
    if (!isSet(name)) refuse(name, 'is required, e.g. https://example.com,');
    else if (values[name]?.includes('*')) refuse(name, 'must not be *');
  };

  if (values.APP_DEBUG) refuse('APP_DEBUG', 'must be false');
  if ((values.REVERB_APP_SECRET?.length ?? Infinity) < SECRET_LENGTH_MIN)
    refuse('REVERB_APP_SECRET', `must have at least ${SECRET_LENGTH_MIN} characters`);
  if (role === 'reverb') {
    requireOrigins('REVERB_ALLOWED_ORIGINS');
    return problems;
  }
  requireOrigins('CORS_ALLOWED_ORIGINS');
  if (values.THROTTLE_ENABLED === false) refuse('THROTTLE_ENABLED', 'must be true');
  if (values.TRUSTED_PROXIES?.includes('*')) refuse('TRUSTED_PROXIES', 'must not be *');
  if (!isSet('APP_URL')) refuse('APP_URL', 'is required');
  if (!isSet('DATABASE_URL') && !isSet('DB_HOST'))
    refuse('DATABASE_URL', 'is required (or DB_HOST)');
  if (values.BROADCAST_CONNECTION === 'pusher') {
    if ((values.PUSHER_APP_SECRET?.length ?? Infinity) < SECRET_LENGTH_MIN)
      refuse('PUSHER_APP_SECRET', `must have at least ${SECRET_LENGTH_MIN} characters`);
    return problems;
  }
  if (!isSet('VITE_REVERB_HOST') && !isSet('REVERB_HOST'))
    refuse('VITE_REVERB_HOST', 'is required (or REVERB_HOST), for browsers to connect to,');
  const browserScheme = values.VITE_REVERB_SCHEME ?? values.REVERB_SCHEME;
  // A page that came over https may not open an unencrypted socket.
  if (values.APP_URL?.startsWith('https:') && browserScheme === 'http')
    refuse('VITE_REVERB_SCHEME', '(or REVERB_SCHEME) must be https, as APP_URL is,');
  return problems;
}
