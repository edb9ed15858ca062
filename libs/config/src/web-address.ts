import { z } from 'zod';
import { list } from './fields';
import { isHostName } from './host-name';

/** Schema of an optional http(s) address of a web page, normalized, without a trailing slash. */
export const webAddress = () =>
  z
    .string()
    .refine(
      isWebAddress,
      'must be an address like https://example.com, without user, query and hash',
    )
    .transform((value) => new URL(value).href.replace(/\/+$/, ''))
    .optional();

/** Schema of a comma-separated list of origins or `*`. Origins are normalized to the form of the `Origin` header. */
export const origins = () =>
  list()
    .unwrap()
    .refine(
      (entries) => entries.every((entry) => entry === '*' || isOrigin(entry)),
      'must be origins, separated by commas, e.g. https://example.com,http://localhost:5173',
    )
    .transform((entries) => entries.map((entry) => (entry === '*' ? '*' : new URL(entry).origin)))
    .optional();

/** Schema of a comma-separated list of origins of images; `https:` allows every https origin. */
export const imageOrigins = () =>
  list()
    .unwrap()
    .refine(
      (entries) => entries.every((entry) => entry === 'https:' || isOrigin(entry)),
      'must be https: or origins, separated by commas, e.g. https://cdn.example.com',
    )
    .transform((entries) =>
      entries.map((entry) => (entry === 'https:' ? entry : new URL(entry).origin)),
    )
    .optional();

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, origin, pathname, href } = new URL(value);
  return (
    /^https?:$/.test(protocol) &&
    isHostName(hostname.replace(/^\[|\]$/g, '')) &&
    href === origin + pathname
  );
}

function isOrigin(value: string): boolean {
  return isWebAddress(value) && new URL(value).pathname === '/';
}
