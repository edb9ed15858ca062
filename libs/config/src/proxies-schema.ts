import { isIP } from 'node:net';
import { optionalListSchema } from './variable-schemas';

/** Names that Express's setting `trust proxy` accepts for loopback, link-local and private networks. */
const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/**
 * Returns the schema of an optional comma-separated list of trusted proxies: IP addresses, networks, named networks or
 * `*` for any.
 */
export const optionalProxiesSchema = () =>
  optionalListSchema()
    .unwrap()
    .refine(
      (entries) => entries.every((entry) => entry === '*' || isTrustedProxyEntry(entry)),
      `must be addresses, networks or ${NAMED_NETWORKS.join(', ')}, separated by commas, e.g. 10.0.0.0/8`,
    )
    .optional();

/** Returns whether the text is a named network, an IP address or a network in CIDR notation; false for `*`. */
function isTrustedProxyEntry(value: string): boolean {
  if (NAMED_NETWORKS.includes(value)) return true;
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32))
  );
}
