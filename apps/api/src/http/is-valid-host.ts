/** A host name or address, with or without a port. */
const HOST_HEADER = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** Whether it may stand in a URL; the Host header is whatever the client wrote. */
export function isValidHost(value: string | undefined): value is string {
  return value !== undefined && HOST_HEADER.test(value);
}
