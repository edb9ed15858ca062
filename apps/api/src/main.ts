import { openDatabase } from '@giftspire/database';
import { listenFailure, runRole } from '@giftspire/lifecycle';
import { closeGracefully } from './close-gracefully';
import { createApi } from './create-api';

/** The API process. */
void runRole('api', async ({ config, logger, onStop }) => {
  const database = await openDatabase(config);
  onStop(() => database.release());
  const app = await createApi(config, { databaseUrl: database.url, logger });
  onStop(() => closeGracefully(app));
  const { host, port } = config.api;
  await app.listen(port, host).catch((error: unknown) => {
    throw listenFailure(error, { host: 'API_HOST', port: 'API_PORT' }, config.api);
  });
  logger.info({ host, port }, 'listening');
});
