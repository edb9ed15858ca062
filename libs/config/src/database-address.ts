import type { DatabaseConfig } from './config';
import { inUrl } from './host-name';
import type { Variables } from './variables';

/** What libpq means by these, in words of `pg`, which without them takes `require` for `verify-full`. */
const SSL_PARAMETERS = {
  disable: { sslmode: 'disable' },
  require: { uselibpqcompat: 'true', sslmode: 'require' },
  'verify-full': { sslmode: 'verify-full' },
};

export function toDatabase(values: Variables): DatabaseConfig {
  const { DATABASE_URL, DB_HOST, DB_SSLMODE } = values;
  if (DATABASE_URL !== undefined)
    return { kind: 'external', url: withSsl(DATABASE_URL, DB_SSLMODE), variable: 'DATABASE_URL' };
  if (DB_HOST === undefined) return { kind: 'embedded' };
  const url = new URL(`postgres://${inUrl(DB_HOST)}`);
  url.port = String(values.DB_PORT);
  url.pathname = `/${encodeURIComponent(values.DB_DATABASE)}`;
  url.username = encodeURIComponent(values.DB_USERNAME);
  url.password = encodeURIComponent(values.DB_PASSWORD);
  return { kind: 'external', url: withSsl(url.href, DB_SSLMODE), variable: 'DB_HOST' };
}

function withSsl(address: string, mode: Variables['DB_SSLMODE']): string {
  const url = new URL(address);
  if (mode === undefined || url.searchParams.has('sslmode')) return address;
  for (const [name, value] of Object.entries(SSL_PARAMETERS[mode]))
    url.searchParams.set(name, value);
  return url.href;
}
