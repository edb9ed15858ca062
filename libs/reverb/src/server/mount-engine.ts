import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { sendJson } from '../http/json-response';
import { refuseUpgrade } from './refuse-upgrade';

/** Time for the headers of a request, and for all of it: who is slower holds the socket for nothing. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 15_000;
/** Longer than publishers usually pause, so that they do not write into a connection that is just being closed. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

/** Answers requests and upgrades, or says that they are not its own. */
export interface Mountable {
  handleRequest(request: IncomingMessage, response: ServerResponse): boolean;
  handleUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): boolean;
}

type Listener = (...args: unknown[]) => void;

/**
 * Puts `engine` before the listeners an http server has, so that publishing does not pay for their router.
 * They get what is not the engine's; where there are none, 404.
 */
export function mountEngine(server: Server, engine: Mountable): void {
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  const otherRequests = takeListeners(server, 'request');
  const otherUpgrades = takeListeners(server, 'upgrade');
  server.on('request', (request, response) => {
    if (engine.handleRequest(request, response)) return;
    if (otherRequests.length === 0) sendJson(response, 404, { error: 'unknown path' });
    for (const listener of otherRequests) listener.call(server, request, response);
  });
  server.on('upgrade', (request, stream, head) => {
    if (engine.handleUpgrade(request, stream, head)) return;
    if (otherUpgrades.length === 0) refuseUpgrade(stream, 404, 'unknown path');
    for (const listener of otherUpgrades) listener.call(server, request, stream, head);
  });
}

function takeListeners(server: Server, event: 'request' | 'upgrade'): Listener[] {
  const listeners = server.listeners(event) as Listener[];
  server.removeAllListeners(event);
  return listeners;
}
