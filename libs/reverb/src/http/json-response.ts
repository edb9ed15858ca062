import type { ServerResponse } from 'node:http';

/** Sends a JSON body with its length; Node leaves the body itself out for a HEAD. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers?: Readonly<Record<string, string>>,
): void {
  const text = JSON.stringify(body);
  const length = Buffer.byteLength(text);
  const description = { 'Content-Type': 'application/json', 'Content-Length': length };
  // Merged only where there is something to merge: an object made by spreading costs more than the JSON.
  response.writeHead(status, headers === undefined ? description : { ...description, ...headers });
  response.end(text);
}
