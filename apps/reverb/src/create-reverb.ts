import type { ReverbConfig } from '@giftspire/config';
import { NestLogger, type Logger } from '@giftspire/logging';
import { PusherWsAdapter, ReverbEngine, ReverbModule } from '@giftspire/reverb/nest';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { reverbOptions } from './reverb-options';

/** The WebSocket server as a Nest application, not listening yet. */
export async function createReverb(
  config: ReverbConfig,
  logger: Logger,
): Promise<INestApplication> {
  const reverb = ReverbModule.forRoot({ ...reverbOptions(config), logger });
  const app = await NestFactory.create(reverb, new ExpressAdapter(), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.useWebSocketAdapter(new PusherWsAdapter(app.get(ReverbEngine)));
  return app;
}
