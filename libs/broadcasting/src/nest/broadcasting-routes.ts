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
  /** Path below the global prefix. Default: `broadcasting`, for `/broadcasting/auth` and `/broadcasting/user-auth`. */
  path?: string;
  /** Guards that set `request.user`. Not needed when a global guard does. */
  guards?: (CanActivate | Type<CanActivate>)[];
}

/** Body or query of a request. */
type RequestFields = Partial<Record<string, unknown>> | undefined;

/**
 * Creates the controller of the authorization endpoints that Echo and pusher-js call:
 * `controllers: [broadcastingRoutes({ guards })]`. Accepts forms and JSON by POST and, as in Laravel, queries by GET.
 * Responds with 200, or with 403 when a channel class rejects the subscription.
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
      @Body() body: RequestFields,
    ): Promise<ChannelAuthorization> {
      return this.authorizeSubscription(user, body);
    }

    @Get('auth')
    @Header('Cache-Control', 'no-store')
    authorizeByQuery(
      @Req() { user }: { user?: unknown },
      @Query() query: RequestFields,
    ): Promise<ChannelAuthorization> {
      return this.authorizeSubscription(user, query);
    }

    @Post('user-auth')
    @HttpCode(200)
    signIn(
      @Req() { user }: { user?: unknown },
      @Body() body: RequestFields,
    ): Promise<UserAuthentication> {
      return this.authenticateUser(user, body);
    }

    @Get('user-auth')
    @Header('Cache-Control', 'no-store')
    signInByQuery(
      @Req() { user }: { user?: unknown },
      @Query() query: RequestFields,
    ): Promise<UserAuthentication> {
      return this.authenticateUser(user, query);
    }

    private authorizeSubscription(
      user: unknown,
      fields: RequestFields,
    ): Promise<ChannelAuthorization> {
      return respondForbidden(() =>
        this.authorizer.authorize(
          requireUser(user),
          fields?.['socket_id'],
          fields?.['channel_name'],
        ),
      );
    }

    private authenticateUser(user: unknown, fields: RequestFields): Promise<UserAuthentication> {
      return respondForbidden(() =>
        this.authenticator.authenticate(requireUser(user), fields?.['socket_id']),
      );
    }
  }
  return BroadcastingRoutes;
}

/** @throws ChannelForbiddenError for a request without a user, so that no channel class is called */
function requireUser(user: unknown): unknown {
  if (user === undefined || user === null) throw new ChannelForbiddenError();
  return user;
}

/** Converts ChannelForbiddenError into a 403. */
async function respondForbidden<T>(decide: () => Promise<T>): Promise<T> {
  try {
    return await decide();
  } catch (error) {
    if (error instanceof ChannelForbiddenError)
      throw new ForbiddenException('This action is unauthorized.', { cause: error });
    throw error;
  }
}
