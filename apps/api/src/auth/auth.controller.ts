import { LiveConnections } from '@giftspire/broadcasting';
import type { CheckNicknameResponse, LoginResponse } from '@giftspire/contracts';
import { AccessTokens, CurrentToken, PersonalAccessToken, Public } from '@giftspire/sanctum/nest';
import { Accounts, Users } from '@giftspire/users';
import { Body, Controller, HttpCode, Post, UnauthorizedException } from '@nestjs/common';
import type { z } from 'zod';
import { Validated } from '../validation/validated.pipe';
import { checkNicknameRequest, loginRequest, registerRequest } from './auth.schemas';
import { sessionExpiry } from './session-expiry';
import { Throttle } from '../throttling/throttle.decorator';
import { checkNicknameAnswer, loginAnswer } from '../openapi/answer-schemas';
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
    body: checkNicknameRequest,
    success: [200, checkNicknameAnswer],
    refusals: [422],
  })
  @Public()
  @Throttle('check-nickname')
  @Post('check-nickname')
  @HttpCode(200)
  async checkNickname(
    @Body(new Validated(checkNicknameRequest)) body: z.output<typeof checkNicknameRequest>,
  ): Promise<CheckNicknameResponse> {
    return { available: await this.users.isNicknameAvailable(body.nickname) };
  }

  @Endpoint({
    tag: 'Accounts',
    summary: 'Open an account',
    isPublic: true,
    body: registerRequest,
    success: [204, null],
    refusals: [422],
  })
  @Public()
  @Throttle('register')
  @Post('register')
  @HttpCode(204)
  async register(
    @Body(new Validated(registerRequest)) body: z.output<typeof registerRequest>,
  ): Promise<void> {
    await this.users.register(body.nickname, body.password);
  }

  @Endpoint({
    tag: 'Accounts',
    summary: 'Log in: a token for a day, or 30 with `remember_me`',
    isPublic: true,
    body: loginRequest,
    success: [200, loginAnswer],
    refusals: [401, 422],
  })
  @Public()
  @Throttle('login')
  @Post('login')
  @HttpCode(200)
  async login(
    @Body(new Validated(loginRequest)) body: z.output<typeof loginRequest>,
  ): Promise<LoginResponse> {
    const expiresAt = sessionExpiry(new Date(), body.remember_me);
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
