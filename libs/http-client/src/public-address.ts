import { lookup as resolveHost } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { PrivateAddressError } from './errors';

/** Returns whether a text is an IP address on the public internet, in no loopback, private or reserved range. */
export function isPublicIpAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4-mapped IPv6 address is judged by its IPv4 address.
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * Resolves a host like `dns.lookup`, but fails with {@link PrivateAddressError} if any of its addresses is not public.
 * As the `lookup` option of a socket it protects against DNS rebinding: the socket connects to the checked address.
 */
export const lookupRejectingPrivateAddresses: LookupFunction = (hostname, options, callback) => {
  resolveHost(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error !== null || first === undefined)
      callback(error ?? new Error(`${hostname} has no address`), '', 0);
    else if (!addresses.every(({ address }) => isPublicIpAddress(address)))
      callback(new PrivateAddressError(hostname), '', 0);
    else if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/**
 * Throws for a host that is an IP address outside the public internet. Host names pass, because
 * {@link lookupRejectingPrivateAddresses} checks them.
 *
 * @param hostname - as in `URL.hostname`, with brackets around IPv6
 * @throws PrivateAddressError
 */
export function assertNotPrivateIpAddress(hostname: string): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isPublicIpAddress(address)) throw new PrivateAddressError(hostname);
}
