import { UserConnectionManager } from '@giftspire/broadcasting';
import type { CheckNicknameResponse, AccessTokenResponse } from '@giftspire/contracts';
import { AccessTokens, CurrentToken, PersonalAccessToken, Public } from '@giftspire/sanctum/nest';
import { Accounts, Users } from '@giftspire/users';
import { Body, Controller, HttpCode, Post, UnauthorizedException } from '@nestjs/common';
import type { z } from 'zod';
import { ZodValidationPipe } from '../validation/zod-validation.pipe';
import {
  checkNicknameRequestSchema,
  loginRequestSchema,
  registerRequestSchema,
} from './auth.schemas';
import { Throttle } from '../throttling/throttle.decorator';
import {
  checkNicknameResponseSchema,
  accessTokenResponseSchema,
} from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

const DAY_MS = 24 * 60 * 60 * 1000;
const SESSION_DAYS = 1;
const REMEMBER_ME_SESSION_DAYS = 30;

/** Routes to check whether a nickname is available, register, log in and log out. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly users: Users,
    private readonly accounts: Accounts,
    private readonly accessTokens: AccessTokens,
    private readonly connections: UserConnectionManager,
  ) {}

  @Endpoint({
    tag: 'Accounts',
    summary: 'Check whether a nickname is available',
    isPublic: true,
    body: checkNicknameRequestSchema,
    success: [200, checkNicknameResponseSchema],
    errorStatuses: [422],
  })
  @Public()
  @Throttle('check-nickname')
  @Post('check-nickname')
  @HttpCode(200)
  async checkNickname(
    @Body(new ZodValidationPipe(checkNicknameRequestSchema))
    body: z.output<typeof checkNicknameRequestSchema>,
  ): Promise<CheckNicknameResponse> {
    return { available: await this.users.isNicknameAvailable(body.nickname) };
  }

  @Endpoint({
    tag: 'Accounts',
    summary: 'Register an account',
    isPublic: true,
    body: registerRequestSchema,
    success: [204, null],
    errorStatuses: [422],
  })
  @Public()
  @Throttle('register')
  @Post('register')
  @HttpCode(204)
  async register(
    @Body(new ZodValidationPipe(registerRequestSchema))
    body: z.output<typeof registerRequestSchema>,
  ): Promise<void> {
    await this.users.register(body.nickname, body.password);
  }

  @Endpoint({
    tag: 'Accounts',
    summary: 'Log in; the token is valid for a day, or 30 days with `remember_me`',
    isPublic: true,
    body: loginRequestSchema,
    success: [200, accessTokenResponseSchema],
    errorStatuses: [401, 422],
  })
  @Public()
  @Throttle('login')
  @Post('login')
  @HttpCode(200)
  async login(
    @Body(new ZodValidationPipe(loginRequestSchema)) body: z.output<typeof loginRequestSchema>,
  ): Promise<AccessTokenResponse> {
    const sessionDays = body.remember_me ? REMEMBER_ME_SESSION_DAYS : SESSION_DAYS;
    const expiresAt = new Date(Date.now() + sessionDays * DAY_MS);
    const session = await this.accounts.tryLogIn(body.nickname, body.password, expiresAt);
    if (session === null)
      throw new UnauthorizedException('These credentials do not match our records.');
    return { access_token: session.plainTextToken, token_expires_at: expiresAt.toISOString() };
  }

  /** Revokes the token of the request and closes the WebSocket connections opened with that token. */
  @Endpoint({ tag: 'Accounts', summary: 'Log out', success: [204, null] })
  @Post('logout')
  @HttpCode(204)
  async logout(@CurrentToken() token: PersonalAccessToken): Promise<void> {
    await this.accessTokens.revoke(token);
    await this.connections.disconnectToken(token.tokenableId, token.id);
  }
}
