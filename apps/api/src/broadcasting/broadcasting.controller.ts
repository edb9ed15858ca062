import { ChannelAuthorizer, type ChannelAuthorization } from '@giftspire/broadcasting';
import type { Config } from '@giftspire/config';
import type { BroadcastingConfig } from '@giftspire/contracts';
import { CurrentUser, Public } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import { Body, Controller, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG } from '../config.token';
import { browserEndpoint } from './browser-endpoint';

/** What a browser needs to listen: where the WebSocket is, and a signature for each private channel. */
@Controller('broadcasting')
export class BroadcastingController {
  constructor(
    private readonly authorizer: ChannelAuthorizer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** pusher-js takes nothing but 200 for a yes. It sends a form; other clients send JSON. */
  @Post('auth')
  @HttpCode(200)
  authorize(
    @CurrentUser() user: User,
    @Body() body: Partial<Record<string, unknown>> | undefined,
  ): Promise<ChannelAuthorization> {
    return this.authorizer.authorize(user, body?.['socket_id'], body?.['channel_name']);
  }

  @Public()
  @Get('config')
  endpoint(@Req() request: Request): BroadcastingConfig {
    const { host, port, scheme, path } = browserEndpoint(this.config, request.hostname);
    return {
      key: this.config.reverb.browser.key,
      wsHost: host,
      wsPath: path,
      wsPort: port,
      wssPort: port,
      forceTLS: scheme === 'https',
    };
  }
}
