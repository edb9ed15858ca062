import type { ReverbConfig } from '@giftspire/config';
import { NestLogger, type Logger } from '@giftspire/logging';
import { PusherWsAdapter, ReverbEngine, ReverbModule } from '@giftspire/reverb/nest';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { ConnectionLogGateway, LOGGER } from './connection-log.gateway';
import { reverbOptions } from './reverb-options';

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
  const app = await NestFactory.create(root, new ExpressAdapter(), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.useWebSocketAdapter(new PusherWsAdapter(app.get(ReverbEngine)));
  return app;
}
