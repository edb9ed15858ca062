import { isIP } from 'node:net';
import { list } from './fields';

/** Names that Express's `trust proxy` accepts for loopback, link-local and private networks. */
const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** Schema of a comma-separated list of trusted proxies: IP addresses, networks, named networks or `*` for any. */
export const proxies = () =>
  list()
    .unwrap()
    .refine(
      (entries) => entries.every((entry) => entry === '*' || isProxy(entry)),
      `must be addresses, networks or ${NAMED_NETWORKS.join(', ')}, separated by commas, e.g. 10.0.0.0/8`,
    )
    .optional();

function isProxy(value: string): boolean {
  if (NAMED_NETWORKS.includes(value)) return true;
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32))
  );
}
