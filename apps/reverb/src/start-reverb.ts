import { once } from 'node:events';
import type { Server } from 'node:http';
import { translateListenError, type RoleContext } from '@giftspire/lifecycle';
import { ReverbEngine } from '@giftspire/reverb/nest';
import type { INestApplication } from '@nestjs/common';
import { createReverbApp, type DebugOptions } from './create-reverb-app';
import { reloadOnSighup } from './reload-on-sighup';

/** Environment variables of the address to listen on; the error message contains them if listening fails. */
const ADDRESS_VARIABLES = { host: 'REVERB_SERVER_HOST', port: 'REVERB_SERVER_PORT' };

/**
 * Starts the WebSocket server; resolves when it listens on the configured address. Registers with `onStop` the steps
 * that stop it.
 *
 * @throws StartFailure if the address is in use or not available, or the apps file or a TLS file cannot be used
 */
export async function startReverb(
  { config, logger, onStop }: RoleContext,
  debugOptions: DebugOptions = {},
): Promise<void> {
  const { host, port } = config.reverb.server;
  const app = await createReverbApp(config.reverb, logger, debugOptions);
  onStop(() => stopEngineAndCloseApp(app));
  await app.init();
  const server = app.getHttpServer() as Server;
  const stopReloading = reloadOnSighup(config.reverb, app.get(ReverbEngine), server, logger);
  onStop(async () => stopReloading());
  // `app.listen()` would log a stack trace for a port in use, in addition to the one-line message of StartFailure.
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw translateListenError(error, ADDRESS_VARIABLES, { host, port });
  });
  logger.info({ host, port, path: config.reverb.server.path }, 'listening');
}

/**
 * Closes all connections and the port. Closes idle keep-alive HTTP connections itself, because `app.close()` would wait
 * for clients to close them.
 */
async function stopEngineAndCloseApp(app: INestApplication): Promise<void> {
  await app.get(ReverbEngine).stop();
  (app.getHttpServer() as Server).closeAllConnections();
  await app.close();
}
