import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { sendJson } from '../http/send-json';
import { rejectUpgrade } from './reject-upgrade';

/** Maximum time to receive the headers of a request, in milliseconds. Closes sockets that slow clients would occupy. */
const HEADERS_TIMEOUT_MS = 10_000;
/** Maximum time to receive a whole request, in milliseconds. */
const REQUEST_TIMEOUT_MS = 15_000;
/**
 * Time an idle keep-alive connection stays open, in milliseconds. Longer than the usual pause between two requests of a
 * publisher, which might otherwise write to a connection that is being closed.
 */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

/** Handles HTTP requests and upgrades. Its methods return false, without a response, for those it does not serve. */
export interface MountableEngine {
  tryHandleRequest(request: IncomingMessage, response: ServerResponse): boolean;
  tryHandleUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): boolean;
}

type ServerListener = (...args: unknown[]) => void;

/**
 * Puts `engine` before the existing listeners of an HTTP server, so that requests of publishers skip their router, and
 * sets the timeouts of the server. The existing listeners get the requests and upgrades that the engine does not serve;
 * without listeners the response is 404.
 */
export function mountEngine(server: Server, engine: MountableEngine): void {
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  const otherRequests = detachListeners(server, 'request');
  const otherUpgrades = detachListeners(server, 'upgrade');
  server.on('request', (request, response) => {
    if (engine.tryHandleRequest(request, response)) return;
    if (otherRequests.length === 0) sendJson(response, 404, { error: 'unknown path' });
    for (const listener of otherRequests) listener.call(server, request, response);
  });
  server.on('upgrade', (request, stream, head) => {
    if (engine.tryHandleUpgrade(request, stream, head)) return;
    if (otherUpgrades.length === 0) rejectUpgrade(stream, 404, 'unknown path');
    for (const listener of otherUpgrades) listener.call(server, request, stream, head);
  });
}

/** Removes and returns the listeners of an event. */
function detachListeners(server: Server, event: 'request' | 'upgrade'): ServerListener[] {
  const listeners = server.listeners(event) as ServerListener[];
  server.removeAllListeners(event);
  return listeners;
}
