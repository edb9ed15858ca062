import type { Logger } from '@giftspire/logging';
import { PUSHER_PATH, type GatewayClient } from '@giftspire/reverb/nest';
import { Inject } from '@nestjs/common';
import {
  WebSocketGateway,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
} from '@nestjs/websockets';

/** Nest injection token under which the process's logger is provided. */
export const LOGGER_TOKEN = Symbol('LOGGER_TOKEN');

/** Logs at level debug when a client's connection opens and closes. */
@WebSocketGateway({ path: PUSHER_PATH })
export class ConnectionLogGateway
  implements OnGatewayConnection<GatewayClient>, OnGatewayDisconnect<GatewayClient>
{
  constructor(@Inject(LOGGER_TOKEN) private readonly logger: Logger) {}

  handleConnection({ connection }: GatewayClient): void {
    const { app, socketId } = connection;
    this.logger.debug({ appId: app.id, socketId }, 'connection.opened');
  }

  handleDisconnect({ connection }: GatewayClient, closeCode?: string): void {
    const { app, socketId } = connection;
    this.logger.debug({ appId: app.id, socketId, closeCode }, 'connection.closed');
  }
}
