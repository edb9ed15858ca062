import { once } from 'node:events';
import type { Server } from 'node:http';
import { listenFailure, type RoleContext } from '@giftspire/lifecycle';
import { ReverbEngine } from '@giftspire/reverb/nest';
import type { INestApplication } from '@nestjs/common';
import { createReverb, type DebugOptions } from './create-reverb';
import { reloadOnSighup } from './reload-on-sighup';

/** Environment variables that configure the address; the error message of a failed start contains them. */
const ADDRESS_VARIABLES = { host: 'REVERB_SERVER_HOST', port: 'REVERB_SERVER_PORT' };

/**
 * Starts the WebSocket server; resolves when it listens on the configured address. The undo steps registered with
 * `onStop` stop it.
 *
 * @throws StartFailure if the address is in use or not available
 */
export async function startReverb(
  { config, logger, onStop }: RoleContext,
  debugOptions: DebugOptions = {},
): Promise<void> {
  const { host, port } = config.reverb.server;
  const app = await createReverb(config.reverb, logger, debugOptions);
  onStop(() => closeApp(app));
  await app.init();
  const server = app.getHttpServer() as Server;
  const stopReloading = reloadOnSighup(config.reverb, app.get(ReverbEngine), server, logger);
  onStop(async () => stopReloading());
  // `app.listen()` would log a stack trace for a port in use, in addition to the one-line message of StartFailure.
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw listenFailure(error, ADDRESS_VARIABLES, { host, port });
  });
  logger.info({ host, port, path: config.reverb.server.path }, 'listening');
}

/** Stops the server. Idle HTTP connections are closed first, because `app.close()` waits until clients close them. */
async function closeApp(app: INestApplication): Promise<void> {
  await app.get(ReverbEngine).stop();
  (app.getHttpServer() as Server).closeAllConnections();
  await app.close();
}
