/** Matches a host name, IPv4 or bracketed IPv6 address, with or without a port. */
const HOST_HEADER = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** Returns whether a host sent by a client, with or without port, is well-formed, so that it can be used in a URL. */
export function isValidHost(value: string | undefined): value is string {
  return value !== undefined && HOST_HEADER.test(value);
}
