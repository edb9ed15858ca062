import { ConfigError, loadConfig } from '@giftspire/config';
import type { DatabaseLease } from '@giftspire/database';
import { createLogger } from '@giftspire/logging';
import type { INestApplication } from '@nestjs/common';
import { closeGracefully } from './boot/close-gracefully';
import { listen } from './boot/listen';
import { openDatabase } from './boot/open-database';
import { StartFailure } from './boot/start-failure';
import { stopWhenTold } from './boot/stop-when-told';
import { createApi } from './create-api';

/** The API process. */
async function main(): Promise<void> {
  const config = loadConfig();
  const logger = createLogger('api', config.logLevel);
  let database: DatabaseLease | undefined;
  let app: INestApplication | undefined;
  const stop = async () => {
    if (app !== undefined) await closeGracefully(app);
    await database?.release();
  };
  stopWhenTold(logger, stop);
  try {
    database = await openDatabase(config);
    app = await createApi(config, { databaseUrl: database.url, logger });
    await listen(app, config.api);
  } catch (error) {
    await stop();
    throw error;
  }
  logger.info({ host: config.api.host, port: config.api.port }, 'listening');
  process.send?.({ type: 'ready' });
}

function refuse(error: unknown): void {
  const expected = error instanceof ConfigError || error instanceof StartFailure;
  const text = expected ? error.message : String((error as Error).stack ?? error);
  process.stderr.write(`${text}\n`, () => process.exit(1));
}

main().catch(refuse);
