import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { ReverbHttpAdapter } from './reverb-http-adapter';

it('ReverbHttpAdapter closes a connection soon after the timeout for request headers', async () => {
  const adapter = new ReverbHttpAdapter();
  adapter.initHttpServer();
  const server = adapter.getHttpServer() as Server;
  server.headersTimeout = 100;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').resume();
  await once(socket, 'close');
  server.close();
});
