import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';

const REQUEST_PATIENCE_MS = 10_000;

/** Takes no more requests, lets the running ones finish, and cuts those that do not. */
export async function closeGracefully(app: INestApplication): Promise<void> {
  const server = app.getHttpServer() as Server;
  const timer = setTimeout(() => server.closeAllConnections(), REQUEST_PATIENCE_MS);
  await app.close();
  clearTimeout(timer);
}
