import { LiveConnections } from '@giftspire/broadcasting';
import type { CheckNicknameResponse, LoginResponse } from '@giftspire/contracts';
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
import { sessionExpiresAt } from './session-expiry';
import { Throttle } from '../throttling/throttle.decorator';
import { checkNicknameResponseSchema, loginResponseSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** Accounts and their sessions. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly users: Users,
    private readonly accounts: Accounts,
    private readonly accessTokens: AccessTokens,
    private readonly connections: LiveConnections,
  ) {}

  @Endpoint({
    tag: 'Accounts',
    summary: 'Whether a nickname is free',
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
    summary: 'Open an account',
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
    summary: 'Log in: a token for a day, or 30 with `remember_me`',
    isPublic: true,
    body: loginRequestSchema,
    success: [200, loginResponseSchema],
    errorStatuses: [401, 422],
  })
  @Public()
  @Throttle('login')
  @Post('login')
  @HttpCode(200)
  async login(
    @Body(new ZodValidationPipe(loginRequestSchema)) body: z.output<typeof loginRequestSchema>,
  ): Promise<LoginResponse> {
    const expiresAt = sessionExpiresAt(new Date(), body.remember_me);
    const session = await this.accounts.logIn(body.nickname, body.password, expiresAt);
    if (session === null)
      throw new UnauthorizedException('These credentials do not match our records.');
    return { access_token: session.plainTextToken, token_expires_at: expiresAt.toISOString() };
  }

  /** Ends this session only, and its live connections. */
  @Endpoint({ tag: 'Accounts', summary: 'End this session', success: [204, null] })
  @Post('logout')
  @HttpCode(204)
  async logout(@CurrentToken() token: PersonalAccessToken): Promise<void> {
    await this.accessTokens.revoke(token);
    await this.connections.disconnectToken(token.tokenableId, token.id);
  }
}
