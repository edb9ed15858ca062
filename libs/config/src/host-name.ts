import { isIPv6 } from 'node:net';
import { z } from 'zod';

const NAME_OR_IPV4 = /^[\w-]+(\.[\w-]+)*\.?$/;

/** Field: a host name or an IP address; an IPv6 address may have brackets and comes out without. */
export const hostName = () =>
  z
    .string()
    .transform((value) => value.replace(/^\[(.+)\]$/, '$1'))
    .refine(isHostName, 'must be a host name or an IP address, e.g. localhost');

/** A zone, as in `fe80::1%eth0`, has no place in a URL. */
export function isHostName(value: string): boolean {
  return NAME_OR_IPV4.test(value) || (isIPv6(value) && !value.includes('%'));
}

/** @returns as it stands in a URL: an IPv6 address in brackets */
export function inUrl(hostName: string): string {
  return isIPv6(hostName) ? `[${hostName}]` : hostName;
}
