import { lookup as resolve, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { CatalogueAddressRefused } from './catalogue-errors';

/** Whether the whole world can have this address: not this machine, the local network, or a cloud's own services. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address inside an IPv6 one counts as what it is.
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * For the `lookup` of a request: looks a name up and lets the connection be made to what was checked, so that a name
 * which leads elsewhere a moment later gains nothing. A name with one private address is refused as a whole.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error !== null || first === undefined) {
      callback(error ?? new Error(`no address of ${hostname}`), '', 0);
      return;
    }
    if (!addresses.every(({ address }) => isPublicAddress(address))) {
      callback(refusal(hostname), '', 0);
      return;
    }
    if (options.all === true) callback(null, addresses satisfies LookupAddress[]);
    else callback(null, first.address, first.family);
  });
};

/**
 * Nobody looks up a host that is an address already.
 *
 * @param hostname - as `URL` has it, IPv6 in brackets
 * @throws CatalogueAddressRefused
 */
export function refusePrivateLiteral(hostname: string): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isPublicAddress(address)) throw refusal(hostname);
}

function refusal(hostname: string): CatalogueAddressRefused {
  return new CatalogueAddressRefused(
    `${hostname} is in a private network; CATALOGUE_ALLOW_PRIVATE=true allows that`,
  );
}
