import { once } from 'node:events';
import type { Server } from 'node:http';
import { acquireReadyDatabase } from '@giftspire/database';
import { translateListenError, type RoleContext } from '@giftspire/lifecycle';
import type { INestApplication } from '@nestjs/common';
import { createApi } from './create-api';

/** Environment variables named in the message when the API cannot listen. */
const ADDRESS_VARIABLES = { host: 'API_HOST', port: 'API_PORT' };
/** Time after which a shutdown closes the connections of requests that are still running, in milliseconds. */
const SHUTDOWN_TIMEOUT_MS = 10_000;

/**
 * Starts the API and returns once it listens on the configured address. Registers the shutdown with `onStop`: running
 * requests are completed first, for at most {@link SHUTDOWN_TIMEOUT_MS}.
 *
 * @throws StartFailure when the database is not usable or the address is not available
 */
export async function startApi({ config, logger, onStop }: RoleContext): Promise<void> {
  const { host, port } = config.api;
  const database = await acquireReadyDatabase(config);
  onStop(() => database.release());
  const app = await createApi(config, { databaseUrl: database.url, logger });
  onStop(() => closeApiGracefully(app));
  // Unlike app.listen(), logs no stack trace when the port is in use; the StartFailure explains it in one line.
  const server = (app.getHttpServer() as Server).listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw translateListenError(error, ADDRESS_VARIABLES, { host, port });
  });
  logger.info({ host, port }, 'listening');
}

/** Closes the application when running requests have finished, or after {@link SHUTDOWN_TIMEOUT_MS} by force. */
async function closeApiGracefully(app: INestApplication): Promise<void> {
  const server = app.getHttpServer() as Server;
  const timer = setTimeout(() => server.closeAllConnections(), SHUTDOWN_TIMEOUT_MS);
  await app.close();
  clearTimeout(timer);
}
