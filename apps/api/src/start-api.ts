import { once } from 'node:events';
import type { Server } from 'node:http';
import { openDatabase } from '@giftspire/database';
import { listenFailure, type RoleContext } from '@giftspire/lifecycle';
import type { INestApplication } from '@nestjs/common';
import { createApi } from './create-api';

const ADDRESS_VARIABLES = { host: 'API_HOST', port: 'API_PORT' };
const SHUTDOWN_TIMEOUT_MS = 10_000;

/**
 * Listens on the configured address until it is told to stop; running requests are answered then.
 *
 * @throws StartFailure when the database cannot be used or the address cannot be had
 */
export async function startApi({ config, logger, onStop }: RoleContext): Promise<void> {
  const { host, port } = config.api;
  const database = await openDatabase(config);
  onStop(() => database.release());
  const app = await createApi(config, { databaseUrl: database.url, logger });
  onStop(() => closeGracefully(app));
  // Not app.listen(), which logs a port in use with a stack before the one line that says it.
  const server = (app.getHttpServer() as Server).listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw listenFailure(error, ADDRESS_VARIABLES, { host, port });
  });
  logger.info({ host, port }, 'listening');
}

/** Lets running requests finish, and cuts those that do not. */
async function closeGracefully(app: INestApplication): Promise<void> {
  const server = app.getHttpServer() as Server;
  const timer = setTimeout(() => server.closeAllConnections(), SHUTDOWN_TIMEOUT_MS);
  await app.close();
  clearTimeout(timer);
}
