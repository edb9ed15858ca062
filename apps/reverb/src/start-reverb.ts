import { once } from 'node:events';
import type { Server } from 'node:http';
import { listenFailure, type RoleContext } from '@giftspire/lifecycle';
import { ReverbEngine } from '@giftspire/reverb/nest';
import type { INestApplication } from '@nestjs/common';
import { createReverb, type Debugging } from './create-reverb';
import { reloadOnHangup } from './reload-on-hangup';

const VARIABLES = { host: 'REVERB_SERVER_HOST', port: 'REVERB_SERVER_PORT' };

/**
 * Listens on the configured address until it is told to stop.
 *
 * @throws StartFailure when the address cannot be had
 */
export async function startReverb(
  { config, logger, onStop }: RoleContext,
  debugging: Debugging = {},
): Promise<void> {
  const { host, port } = config.reverb.server;
  const app = await createReverb(config.reverb, logger, debugging);
  onStop(() => close(app));
  await app.init();
  const server = app.getHttpServer() as Server;
  const stopReloading = reloadOnHangup(config.reverb, app.get(ReverbEngine), server, logger);
  onStop(async () => stopReloading());
  // Not app.listen(), which logs a port in use with a stack before the one line that says it.
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw listenFailure(error, VARIABLES, { host, port });
  });
  logger.info({ host, port, path: config.reverb.server.path }, 'listening');
}

/** `app.close()` alone would wait for whoever holds a connection open without asking for anything. */
async function close(app: INestApplication): Promise<void> {
  await app.get(ReverbEngine).stop();
  (app.getHttpServer() as Server).closeAllConnections();
  await app.close();
}
