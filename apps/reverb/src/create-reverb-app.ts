import type { ReverbConfig } from '@giftspire/config';
import { NestLogger, type Logger } from '@giftspire/logging';
import { PusherWsAdapter, ReverbEngine, ReverbModule } from '@giftspire/reverb/nest';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Response } from 'express';
import { ConnectionLogGateway, LOGGER_TOKEN } from './connection-log.gateway';
import { ReverbHttpAdapter } from './reverb-http-adapter';
import { readConfiguredTls, readReverbOptions } from './reverb-options';

/** Options for debugging the server. */
export interface DebugOptions {
  /** Logs every frame received and sent, without secrets. Default false. */
  readonly logFrames?: boolean;
}

/** Root module of the Nest application; its imports and providers are passed dynamically. */
class ReverbAppModule {}

/**
 * Creates the WebSocket server as a Nest application that does not listen yet.
 *
 * @throws StartFailure if the apps file or a TLS file cannot be used
 */
export async function createReverbApp(
  config: ReverbConfig,
  logger: Logger,
  { logFrames }: DebugOptions = {},
): Promise<INestApplication> {
  const rootModule = {
    module: ReverbAppModule,
    imports: [ReverbModule.forRoot({ ...readReverbOptions(config), logger, logFrames })],
    providers: [{ provide: LOGGER_TOKEN, useValue: logger }, ConnectionLogGateway],
  };
  const app = await NestFactory.create<NestExpressApplication>(
    rootModule,
    new ReverbHttpAdapter(readConfiguredTls(config)),
    {
      logger: new NestLogger(logger),
      abortOnError: false,
    },
  );
  app.disable('x-powered-by');
  // Without this handler, unknown paths would get Express's HTML page instead of the JSON error of the HTTP API.
  app.use((_request: unknown, response: Response) => {
    response.status(404).json({ error: 'unknown path' });
  });
  app.useWebSocketAdapter(new PusherWsAdapter(app.get(ReverbEngine)));
  return app;
}
