/** A host name or address, with or without a port. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** Whether it may stand in a URL; the Host header is whatever the client wrote. */
export function isHost(value: string | undefined): value is string {
  return value !== undefined && HOST.test(value);
}
