import { z } from 'zod';
import { list } from './fields';
import { isHostName } from './host-name';

/** Field: where a web app answers. Comes out as browsers write it, without a trailing slash. */
export const webAddress = () =>
  z
    .string()
    .refine(
      isWebAddress,
      'must be an address like https://example.com, without user, query and hash',
    )
    .transform((value) => withoutTrailingSlash(new URL(value).href))
    .optional();

/** Field: a comma-separated list of origins, or `*`. They come out as browsers write them in `Origin`. */
export const origins = () =>
  list()
    .unwrap()
    .refine(
      (entries) => entries.every((entry) => entry === '*' || isOrigin(entry)),
      'must be origins, separated by commas, e.g. https://example.com,http://localhost:5173',
    )
    .transform((entries) => entries.map((entry) => (entry === '*' ? '*' : new URL(entry).origin)))
    .optional();

/** Field: a comma-separated list of origins pictures may come from; `https:` is every one that is encrypted. */
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

function withoutTrailingSlash(value: string): string {
  return value.replace(/\/+$/, '');
}
