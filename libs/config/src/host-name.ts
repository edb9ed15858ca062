import { isIPv6 } from 'node:net';
import { z } from 'zod';

const NAME_OR_IPV4 = /^[\w-]+(\.[\w-]+)*\.?$/;

/** Schema of a host name or an IP address. An IPv6 address may have brackets, which are removed. */
export const hostName = () =>
  z
    .string()
    .transform((value) => value.replace(/^\[(.+)\]$/, '$1'))
    .refine(isHostName, 'must be a host name or an IP address, e.g. localhost');

/** Returns whether the text is a host name or IP address. IPv6 zones (`fe80::1%eth0`) are rejected: URLs lack them. */
export function isHostName(value: string): boolean {
  return NAME_OR_IPV4.test(value) || (isIPv6(value) && !value.includes('%'));
}

/** Returns the host as written in a URL: an IPv6 address in brackets. */
export function toUrlHost(hostName: string): string {
  return isIPv6(hostName) ? `[${hostName}]` : hostName;
}
