import type { ReverbConfig } from '@giftspire/config';
import { NestLogger, type Logger } from '@giftspire/logging';
import { PusherWsAdapter, ReverbEngine, ReverbModule } from '@giftspire/reverb/nest';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Response } from 'express';
import { ConnectionLogGateway, LOGGER } from './connection-log.gateway';
import { ReverbHttpAdapter } from './reverb-http-adapter';
import { reverbOptions } from './reverb-options';
import { configuredTls } from './configured-tls';

/** What only somebody who looks for a fault asks for. */
export interface Debugging {
  /** Everything that clients and server say to each other, without secrets. */
  readonly logFrames?: boolean;
}

class ReverbProcess {}

/** The WebSocket server as a Nest application, not listening yet. */
export async function createReverb(
  config: ReverbConfig,
  logger: Logger,
  { logFrames }: Debugging = {},
): Promise<INestApplication> {
  const root = {
    module: ReverbProcess,
    imports: [ReverbModule.forRoot({ ...reverbOptions(config), logger, logFrames })],
    providers: [{ provide: LOGGER, useValue: logger }, ConnectionLogGateway],
  };
  const app = await NestFactory.create<NestExpressApplication>(
    root,
    new ReverbHttpAdapter(configuredTls(config)),
    {
      logger: new NestLogger(logger),
      abortOnError: false,
    },
  );
  // Nothing but the engine answers here; a router's own words for 404 would only be another language.
  app.disable('x-powered-by');
  app.use((_request: unknown, response: Response) => {
    response.status(404).json({ error: 'unknown path' });
  });
  app.useWebSocketAdapter(new PusherWsAdapter(app.get(ReverbEngine)));
  return app;
}
