import ipaddr from 'ipaddr.js';

/** What a provider hands to one customer. */
const IPV6_NETWORK_BITS = 64;

/**
 * Whom to count a client as: an IPv4 address, or the network of an IPv6 address, within which one client has billions.
 *
 * @param ip - as Express found it, through trusted proxies
 */
export function throttleKeyOfIp(ip: string | undefined): string {
  if (ip === undefined || !ipaddr.isValid(ip)) return 'unknown';
  // `process` also turns ::ffff:10.0.0.1 into 10.0.0.1.
  const address = ipaddr.process(ip);
  if (!(address instanceof ipaddr.IPv6)) return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(
    `${address.toString()}/${IPV6_NETWORK_BITS}`,
  ).toString();
}
