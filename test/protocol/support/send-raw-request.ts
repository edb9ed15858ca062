import { once } from 'node:events';
import { connect } from 'node:net';
import type { TestServer } from './test-server';

/** Sends bytes as they are and returns what came back by the time the server ended the connection. */
export async function sendRawRequest(server: TestServer, bytes: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString()));
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}
