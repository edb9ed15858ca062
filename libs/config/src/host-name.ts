import { isIPv6 } from 'node:net';
import { z } from 'zod';

const NAME_OR_IPV4 = /^[\w-]+(\.[\w-]+)*\.?$/;

/** Returns the schema of a host name or an IP address. An IPv6 address may have brackets, which are removed. */
export const hostNameSchema = () =>
  z
    .string()
    .transform((value) => value.replace(/^\[(.+)\]$/, '$1'))
    .refine(isHostNameOrIp, 'must be a host name or an IP address, e.g. localhost');

/** Returns whether the text is a host name or IP address; false for IPv6 with a zone (`fe80::1%eth0`), as in URLs. */
export function isHostNameOrIp(value: string): boolean {
  return NAME_OR_IPV4.test(value) || (isIPv6(value) && !value.includes('%'));
}

/** Returns the host as written in a URL: an IPv6 address in brackets, others unchanged. */
export function toUrlHost(hostName: string): string {
  return isIPv6(hostName) ? `[${hostName}]` : hostName;
}
