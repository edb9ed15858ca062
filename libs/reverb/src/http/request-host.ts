import type { IncomingMessage } from 'node:http';

/**
 * Whether a request names more than one host; a proxy in front may have gone by the other one.
 * That HTTP/1.1 names one at all is checked by Node for requests, not for upgrades.
 */
export function hasAmbiguousHost(request: IncomingMessage): boolean {
  return countHosts(request) > 1;
}

/** RFC 6455, 4.2.1: at least HTTP/1.1, and a host. Neither Node nor `ws` looks. */
export function isUpgradeRequest(request: IncomingMessage): boolean {
  return request.httpVersion === '1.1' && countHosts(request) === 1;
}

function countHosts({ rawHeaders }: IncomingMessage): number {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts;
}
