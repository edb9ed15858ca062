import type { Logger } from '@giftspire/logging';
import { PUSHER_PATH, type GatewayClient } from '@giftspire/reverb/nest';
import { Inject } from '@nestjs/common';
import {
  WebSocketGateway,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
} from '@nestjs/websockets';

/** Injects the logger of the process. */
export const LOGGER = Symbol('LOGGER');

/** The clients of the server, as Nest sees them. Tells operators who comes and goes. */
@WebSocketGateway({ path: PUSHER_PATH })
export class ConnectionLogGateway
  implements OnGatewayConnection<GatewayClient>, OnGatewayDisconnect<GatewayClient>
{
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  handleConnection({ connection }: GatewayClient): void {
    const { app, socketId } = connection;
    this.logger.debug({ appId: app.id, socketId }, 'connection.opened');
  }

  handleDisconnect({ connection }: GatewayClient, closeCode?: string): void {
    const { app, socketId } = connection;
    this.logger.debug({ appId: app.id, socketId, closeCode }, 'connection.closed');
  }
}
