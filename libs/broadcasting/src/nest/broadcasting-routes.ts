import {
  Body,
  type CanActivate,
  Controller,
  ForbiddenException,
  Get,
  Header,
  HttpCode,
  Post,
  Query,
  Req,
  type Type,
  UseGuards,
} from '@nestjs/common';
import { type ChannelAuthorization, ChannelAuthorizer } from '../channel-authorizer';
import { ChannelForbiddenError } from '../errors';
import { type UserAuthentication, UserAuthenticator } from '../user-authenticator';

export interface BroadcastingRoutesOptions {
  /** Below the global prefix. Default: `broadcasting`, for `/broadcasting/auth` and `/broadcasting/user-auth`. */
  path?: string;
  /** By which `request.user` is known; not needed where a global guard does it. */
  guards?: (CanActivate | Type<CanActivate>)[];
}

type Fields = Partial<Record<string, unknown>> | undefined;

/**
 * A controller for what Echo and pusher-js ask an application: `controllers: [broadcastingRoutes({ guards })]`. Takes
 * forms, JSON and, with GET as in Laravel, queries; answers 200, or 403 to whom a channel class refuses.
 */
export function broadcastingRoutes({
  path = 'broadcasting',
  guards = [],
}: BroadcastingRoutesOptions = {}): Type {
  @Controller(path)
  @UseGuards(...guards)
  class BroadcastingRoutes {
    constructor(
      private readonly authorizer: ChannelAuthorizer,
      private readonly authenticator: UserAuthenticator,
    ) {}

    @Post('auth')
    @HttpCode(200)
    authorize(
      @Req() { user }: { user?: unknown },
      @Body() body: Fields,
    ): Promise<ChannelAuthorization> {
      return this.subscription(user, body);
    }

    @Get('auth')
    @Header('Cache-Control', 'no-store')
    authorizeByQuery(
      @Req() { user }: { user?: unknown },
      @Query() query: Fields,
    ): Promise<ChannelAuthorization> {
      return this.subscription(user, query);
    }

    @Post('user-auth')
    @HttpCode(200)
    signIn(@Req() { user }: { user?: unknown }, @Body() body: Fields): Promise<UserAuthentication> {
      return this.identity(user, body);
    }

    @Get('user-auth')
    @Header('Cache-Control', 'no-store')
    signInByQuery(
      @Req() { user }: { user?: unknown },
      @Query() query: Fields,
    ): Promise<UserAuthentication> {
      return this.identity(user, query);
    }

    private subscription(user: unknown, fields: Fields): Promise<ChannelAuthorization> {
      return forbidding(() =>
        this.authorizer.authorize(known(user), fields?.['socket_id'], fields?.['channel_name']),
      );
    }

    private identity(user: unknown, fields: Fields): Promise<UserAuthentication> {
      return forbidding(() => this.authenticator.authenticate(known(user), fields?.['socket_id']));
    }
  }
  return BroadcastingRoutes;
}

/** Channel classes are never asked about nobody. */
function known(user: unknown): unknown {
  if (user === undefined || user === null) throw new ChannelForbiddenError();
  return user;
}

async function forbidding<T>(decide: () => Promise<T>): Promise<T> {
  try {
    return await decide();
  } catch (error) {
    if (error instanceof ChannelForbiddenError)
      throw new ForbiddenException('This action is unauthorized.', { cause: error });
    throw error;
  }
}
