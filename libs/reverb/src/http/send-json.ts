import type { ServerResponse } from 'node:http';

/** Sends a response with a JSON body. For a HEAD request Node.js omits the body and keeps `Content-Length`. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers?: Readonly<Record<string, string>>,
): void {
  const text = JSON.stringify(body);
  const length = Buffer.byteLength(text);
  const jsonHeaders = { 'Content-Type': 'application/json', 'Content-Length': length };
  // Without additional headers, i.e. usually, no object is spread: that takes longer than encoding the JSON.
  response.writeHead(status, headers === undefined ? jsonHeaders : { ...jsonHeaders, ...headers });
  response.end(text);
}
