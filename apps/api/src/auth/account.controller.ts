import { LiveConnections } from '@giftspire/broadcasting';
import type { ChangePasswordRequest, DeleteAccountRequest } from '@giftspire/contracts';
import { CurrentToken, CurrentUser, PersonalAccessToken } from '@giftspire/sanctum/nest';
import { Accounts, User } from '@giftspire/users';
import { Body, Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ZodValidationPipe } from '../validation/zod-validation.pipe';
import { changePasswordRequestSchema, deleteAccountRequestSchema } from './auth.schemas';
import { WrongPasswordException } from './wrong-password';
import { Endpoint } from '../openapi/endpoint.decorator';

/** What users do to their own account. */
@Controller('auth')
export class AccountController {
  constructor(
    private readonly accounts: Accounts,
    private readonly connections: LiveConnections,
  ) {}

  /** The token of this request stays valid, all others of the user end, and their sockets. */
  @Endpoint({
    tag: 'Accounts',
    summary: 'Change the password; all other sessions end',
    body: changePasswordRequestSchema,
    success: [204, null],
    errorStatuses: [422],
  })
  @Put('password')
  @HttpCode(204)
  async changePassword(
    @CurrentUser() user: User,
    @CurrentToken() token: PersonalAccessToken,
    @Body(new ZodValidationPipe(changePasswordRequestSchema)) body: ChangePasswordRequest,
  ): Promise<void> {
    const { old_password: old, new_password: fresh } = body;
    const revoked = await this.accounts.changePassword(user, token, old, fresh);
    if (revoked === null) throw new WrongPasswordException('old_password');
    await this.connections.disconnectTokens(user.id, revoked);
  }

  /** Deletes everything of the user and closes his sockets. The body of a DELETE is unusual; clients send it. */
  @Endpoint({
    tag: 'Accounts',
    summary: 'Delete the account and everything of it',
    body: deleteAccountRequestSchema,
    success: [204, null],
    errorStatuses: [422],
  })
  @Delete('delete_account')
  @HttpCode(204)
  async deleteAccount(
    @CurrentUser() user: User,
    @Body(new ZodValidationPipe(deleteAccountRequestSchema)) { password }: DeleteAccountRequest,
  ): Promise<void> {
    const revoked = await this.accounts.delete(user, password);
    if (revoked === null) throw new WrongPasswordException('password');
    await this.connections.disconnectTokens(user.id, revoked);
    await this.connections.disconnectUser(user.id);
  }
}
