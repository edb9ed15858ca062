import { once } from 'node:events';
import { connect } from 'node:net';
import type { TestServer } from './test-server';

/** Sends bytes over a new TCP connection. Returns all that the server sent until it closed the connection. */
export async function sendRawRequest(server: TestServer, bytes: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  let response = '';
  socket.on('data', (chunk) => (response += chunk.toString()));
  socket.write(bytes);
  await once(socket, 'close');
  return response;
}
