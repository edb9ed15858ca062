import { isIP } from 'node:net';
import { list } from './fields';

/** Names that Express knows for the networks of this machine and of private addresses. */
const NAMED = ['loopback', 'linklocal', 'uniquelocal'];

/** Field: proxies whose `X-Forwarded-*` headers are believed, or `*` for whoever connects. */
export const proxies = () =>
  list()
    .unwrap()
    .refine(
      (entries) => entries.every((entry) => entry === '*' || isProxy(entry)),
      `must be addresses, networks or ${NAMED.join(', ')}, separated by commas, e.g. 10.0.0.0/8`,
    )
    .optional();

function isProxy(value: string): boolean {
  if (NAMED.includes(value)) return true;
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32))
  );
}
