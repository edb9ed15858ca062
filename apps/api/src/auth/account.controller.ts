import { UserConnectionManager } from '@giftspire/broadcasting';
import type { ChangePasswordRequest, DeleteAccountRequest } from '@giftspire/contracts';
import { CurrentToken, CurrentUser, PersonalAccessToken } from '@giftspire/sanctum/nest';
import { Accounts, User } from '@giftspire/users';
import { Body, Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ValidationException } from '../validation/validation.exception';
import { ZodValidationPipe } from '../validation/zod-validation.pipe';
import { changePasswordRequestSchema, deleteAccountRequestSchema } from './auth.schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** Routes to change the password and to delete the account, which require the current password. */
@Controller('auth')
export class AccountController {
  constructor(
    private readonly accounts: Accounts,
    private readonly connections: UserConnectionManager,
  ) {}

  /** Changes the password, revokes all other tokens of the user and closes the WebSocket connections of those tokens. */
  @Endpoint({
    tag: 'Accounts',
    summary: 'Change the password and end all other sessions',
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
    const { old_password: oldPassword, new_password: newPassword } = body;
    const revoked = await this.accounts.tryChangePassword(user, token, oldPassword, newPassword);
    if (revoked === null) throw new WrongPasswordException('old_password');
    await this.connections.disconnectTokens(user.id, revoked);
  }

  /**
   * Deletes the user and all their data and closes all WebSocket connections of the user. The request has a body, with
   * the password.
   */
  @Endpoint({
    tag: 'Accounts',
    summary: 'Delete the account and all its data',
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
    const revoked = await this.accounts.tryDelete(user, password);
    if (revoked === null) throw new WrongPasswordException('password');
    await this.connections.disconnectTokens(user.id, revoked);
    await this.connections.disconnectUser(user.id);
  }
}

/** Thrown when the current password in the request is wrong; becomes a 422 with the message of Laravel's `current_password`. */
class WrongPasswordException extends ValidationException {
  /** @param field - name of the body's field with the current password */
  constructor(field: string) {
    super({ [field]: ['The password is incorrect.'] });
    this.name = 'WrongPasswordException';
  }
}
