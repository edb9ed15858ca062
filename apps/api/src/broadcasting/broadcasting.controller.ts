import {
  type ChannelAuthResponse,
  ChannelAuthorizer,
  UserConnectionManager,
  type UserAuthResponse,
  UserAuthenticator,
} from '@giftspire/broadcasting';
import type { Config } from '@giftspire/config';
import type { BroadcastingConfig } from '@giftspire/contracts';
import { CurrentToken, CurrentUser, PersonalAccessToken, Public } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  UnauthorizedException,
} from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG_TOKEN } from '../config.token';
import { resolveBrowserEndpoint } from './resolve-browser-endpoint';
import { Throttle } from '../throttling/throttle.decorator';
import {
  broadcastingConfigSchema,
  channelAuthorizationSchema,
  userAuthenticationSchema,
} from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';
import {
  channelAuthRequestSchema,
  FORM_OR_JSON_MEDIA_TYPES,
  userAuthRequestSchema,
} from '../openapi/request-schemas';

/** Unvalidated fields of a request, from its body or query. */
type RequestFields = Partial<Record<string, unknown>>;

/** Routes that authorize channel subscriptions and users of Pusher clients, and return the WebSocket server's address. */
@Controller('broadcasting')
export class BroadcastingController {
  constructor(
    private readonly authorizer: ChannelAuthorizer,
    private readonly connections: UserConnectionManager,
    private readonly authenticator: UserAuthenticator,
    @Inject(CONFIG_TOKEN) private readonly config: Config,
  ) {}

  /**
   * Returns the signature with which a connection may subscribe to a channel. pusher-js sends a form and accepts no
   * success status but 200. Before the response, the connection is bound to the token on the WebSocket server, so that a
   * logout closes the connection.
   */
  @Endpoint({
    tag: 'Broadcasting',
    summary: 'Authorize a connection to subscribe to a channel',
    body: channelAuthRequestSchema,
    bodyMediaTypes: FORM_OR_JSON_MEDIA_TYPES,
    success: [200, channelAuthorizationSchema],
    errorStatuses: [403],
  })
  @Throttle('broadcasting-auth')
  @Post('auth')
  @HttpCode(200)
  async authorize(
    @CurrentUser() user: User,
    @CurrentToken() token: PersonalAccessToken,
    @Body() body: RequestFields | undefined,
  ): Promise<ChannelAuthResponse> {
    return this.authorizeSubscriptionAndBind(user, token, body);
  }

  /** Authorizes a subscription like `POST`, with the fields in the query, as Laravel's route also accepts them. */
  @Endpoint({
    tag: 'Broadcasting',
    summary: 'Authorize a subscription with the fields in the query',
    query: channelAuthRequestSchema,
    success: [200, channelAuthorizationSchema],
    errorStatuses: [403],
  })
  @Throttle('broadcasting-auth')
  @Get('auth')
  @Header('Cache-Control', 'no-store')
  async authorizeByQuery(
    @CurrentUser() user: User,
    @CurrentToken() token: PersonalAccessToken,
    @Query() query: RequestFields,
  ): Promise<ChannelAuthResponse> {
    return this.authorizeSubscriptionAndBind(user, token, query);
  }

  /** Returns the signed user data for pusher-js's `signin()`, which sends a form and accepts no success status but 200. */
  @Endpoint({
    tag: 'Broadcasting',
    summary: 'Authenticate the user of a connection, for `signin()`',
    body: userAuthRequestSchema,
    bodyMediaTypes: FORM_OR_JSON_MEDIA_TYPES,
    success: [200, userAuthenticationSchema],
    errorStatuses: [403],
  })
  @Throttle('broadcasting-auth')
  @Post('user-auth')
  @HttpCode(200)
  async signIn(
    @CurrentUser() user: User,
    @CurrentToken() token: PersonalAccessToken,
    @Body() body: RequestFields | undefined,
  ): Promise<UserAuthResponse> {
    return this.authenticateUserAndBind(user, token, body);
  }

  @Endpoint({
    tag: 'Broadcasting',
    summary: 'Authenticate the user with the fields in the query',
    query: userAuthRequestSchema,
    success: [200, userAuthenticationSchema],
    errorStatuses: [403],
  })
  @Throttle('broadcasting-auth')
  @Get('user-auth')
  @Header('Cache-Control', 'no-store')
  async signInByQuery(
    @CurrentUser() user: User,
    @CurrentToken() token: PersonalAccessToken,
    @Query() query: RequestFields,
  ): Promise<UserAuthResponse> {
    return this.authenticateUserAndBind(user, token, query);
  }

  @Endpoint({
    tag: 'Broadcasting',
    summary: 'Address and key of the WebSocket server',
    isPublic: true,
    success: [200, broadcastingConfigSchema],
  })
  @Public()
  @Get('config')
  showConfig(@Req() request: Request): BroadcastingConfig {
    const { host, port, scheme, path } = resolveBrowserEndpoint(this.config, request.hostname);
    return {
      key: this.config.broadcasting.browser.key,
      wsHost: host,
      wsPath: path,
      wsPort: port,
      wssPort: port,
      forceTLS: scheme === 'https',
    };
  }

  private async authorizeSubscriptionAndBind(
    user: User,
    token: PersonalAccessToken,
    fields: RequestFields | undefined,
  ): Promise<ChannelAuthResponse> {
    const socketId = fields?.['socket_id'];
    const authorization = await this.authorizer.authorize(user, socketId, fields?.['channel_name']);
    await this.bindConnectionToToken(socketId, user, token);
    return authorization;
  }

  private async authenticateUserAndBind(
    user: User,
    token: PersonalAccessToken,
    fields: RequestFields | undefined,
  ): Promise<UserAuthResponse> {
    const socketId = fields?.['socket_id'];
    const authentication = await this.authenticator.authenticate(user, socketId);
    await this.bindConnectionToToken(socketId, user, token);
    return authentication;
  }

  /**
   * Binds the connection to the user and the token on the WebSocket server, so that it is closed when the token is
   * revoked or expires.
   *
   * @throws UnauthorizedException when the token has been revoked meanwhile
   */
  private async bindConnectionToToken(
    socketId: unknown,
    user: User,
    token: PersonalAccessToken,
  ): Promise<void> {
    const { id: tokenId, expiresAt } = token;
    const connection = { socketId: String(socketId), userId: user.id, tokenId, expiresAt };
    if ((await this.connections.bindToUser(connection)) === 'revoked')
      throw new UnauthorizedException('Unauthenticated.');
  }
}
