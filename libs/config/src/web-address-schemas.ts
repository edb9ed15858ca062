import { z } from 'zod';
import { optionalListSchema } from './variable-schemas';
import { isHostNameOrIp } from './host-name';

/** Returns the schema of an optional http(s) address of a web page; normalizes it and removes a trailing slash. */
export const optionalWebAddressSchema = () =>
  z
    .string()
    .refine(
      isWebAddress,
      'must be an address like https://example.com, without user, query and hash',
    )
    .transform((value) => new URL(value).href.replace(/\/+$/, ''))
    .optional();

/**
 * Returns the schema of an optional comma-separated list of origins or `*`; normalizes origins as browsers send them.
 */
export const optionalOriginsSchema = () =>
  optionalListSchema()
    .unwrap()
    .refine(
      (entries) => entries.every((entry) => entry === '*' || isOrigin(entry)),
      'must be origins, separated by commas, e.g. https://example.com,http://localhost:5173',
    )
    .transform((entries) => entries.map((entry) => (entry === '*' ? '*' : new URL(entry).origin)))
    .optional();

/** Returns the schema of an optional comma-separated list of origins of images; `https:` means every https origin. */
export const optionalImageOriginsSchema = () =>
  optionalListSchema()
    .unwrap()
    .refine(
      (entries) => entries.every((entry) => entry === 'https:' || isOrigin(entry)),
      'must be https: or origins, separated by commas, e.g. https://cdn.example.com',
    )
    .transform((entries) =>
      entries.map((entry) => (entry === 'https:' ? entry : new URL(entry).origin)),
    )
    .optional();

/** Returns whether the text is an http(s) URL without user, query and hash. */
function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, origin, pathname, href } = new URL(value);
  return (
    /^https?:$/.test(protocol) &&
    isHostNameOrIp(hostname.replace(/^\[|\]$/g, '')) &&
    href === origin + pathname
  );
}

/** Returns whether the text is an http(s) URL without path, user, query and hash. */
function isOrigin(value: string): boolean {
  return isWebAddress(value) && new URL(value).pathname === '/';
}
