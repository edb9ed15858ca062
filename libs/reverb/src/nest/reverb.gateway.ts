import { Inject } from '@nestjs/common';
import {
  WebSocketGateway,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
} from '@nestjs/websockets';
import type { ReverbLogger } from '../logger';
import type { GatewayClient } from './gateway-client';
import { PUSHER_PATH } from './pusher-path';
import { REVERB_LOGGER } from './reverb-logger.token';

/** The clients of the server, as Nest sees them. Tells operators who comes and goes. */
@WebSocketGateway({ path: PUSHER_PATH })
export class ReverbGateway
  implements OnGatewayConnection<GatewayClient>, OnGatewayDisconnect<GatewayClient>
{
  constructor(@Inject(REVERB_LOGGER) private readonly logger: ReverbLogger) {}

  handleConnection({ connection }: GatewayClient): void {
    const { app, socketId } = connection;
    this.logger.debug({ appId: app.id, socketId }, 'connection.opened');
  }

  handleDisconnect({ connection }: GatewayClient, closeCode?: string): void {
    const { app, socketId } = connection;
    this.logger.debug({ appId: app.id, socketId, closeCode }, 'connection.closed');
  }
}
