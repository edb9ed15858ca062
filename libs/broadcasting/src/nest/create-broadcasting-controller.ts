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
import { type ChannelAuthResponse, ChannelAuthorizer } from '../channel-authorizer';
import { ChannelForbiddenError } from '../errors';
import { type UserAuthResponse, UserAuthenticator } from '../user-authenticator';

export interface BroadcastingControllerOptions {
  /** Path below the global prefix. Default: `broadcasting`, for `/broadcasting/auth` and `/broadcasting/user-auth`. */
  path?: string;
  /** Guards that set `request.user`. Not needed when a global guard does. */
  guards?: (CanActivate | Type<CanActivate>)[];
}

/** Fields of the body or the query of a request; undefined without a body. */
type BodyOrQueryFields = Partial<Record<string, unknown>> | undefined;

/**
 * Returns a controller class with the authorization endpoints that Echo and pusher-js call:
 * `controllers: [createBroadcastingController({ guards })]`. Accepts forms and JSON by POST and, as in Laravel, queries by GET.
 * Responds with 200, or with 403 without a user or when a channel class rejects the subscription.
 */
export function createBroadcastingController({
  path = 'broadcasting',
  guards = [],
}: BroadcastingControllerOptions = {}): Type {
  @Controller(path)
  @UseGuards(...guards)
  class BroadcastingController {
    constructor(
      private readonly authorizer: ChannelAuthorizer,
      private readonly authenticator: UserAuthenticator,
    ) {}

    @Post('auth')
    @HttpCode(200)
    authorize(
      @Req() { user }: { user?: unknown },
      @Body() body: BodyOrQueryFields,
    ): Promise<ChannelAuthResponse> {
      return this.authorizeSubscription(user, body);
    }

    @Get('auth')
    @Header('Cache-Control', 'no-store')
    authorizeByQuery(
      @Req() { user }: { user?: unknown },
      @Query() query: BodyOrQueryFields,
    ): Promise<ChannelAuthResponse> {
      return this.authorizeSubscription(user, query);
    }

    @Post('user-auth')
    @HttpCode(200)
    signIn(
      @Req() { user }: { user?: unknown },
      @Body() body: BodyOrQueryFields,
    ): Promise<UserAuthResponse> {
      return this.authenticateUser(user, body);
    }

    @Get('user-auth')
    @Header('Cache-Control', 'no-store')
    signInByQuery(
      @Req() { user }: { user?: unknown },
      @Query() query: BodyOrQueryFields,
    ): Promise<UserAuthResponse> {
      return this.authenticateUser(user, query);
    }

    private authorizeSubscription(
      user: unknown,
      fields: BodyOrQueryFields,
    ): Promise<ChannelAuthResponse> {
      return runAndConvertChannelForbidden(() =>
        this.authorizer.authorize(
          requireUser(user),
          fields?.['socket_id'],
          fields?.['channel_name'],
        ),
      );
    }

    private authenticateUser(user: unknown, fields: BodyOrQueryFields): Promise<UserAuthResponse> {
      return runAndConvertChannelForbidden(() =>
        this.authenticator.authenticate(requireUser(user), fields?.['socket_id']),
      );
    }
  }
  return BroadcastingController;
}

/**
 * Returns the user.
 *
 * @throws ChannelForbiddenError for a request without a user, so that no channel class is called
 */
function requireUser(user: unknown): unknown {
  if (user === undefined || user === null) throw new ChannelForbiddenError();
  return user;
}

/** Calls `decide` and returns its result. Rethrows a ChannelForbiddenError as Nest's ForbiddenException, a 403. */
async function runAndConvertChannelForbidden<T>(decide: () => Promise<T>): Promise<T> {
  try {
    return await decide();
  } catch (error) {
    if (error instanceof ChannelForbiddenError)
      throw new ForbiddenException('This action is unauthorized.', { cause: error });
    throw error;
  }
}
