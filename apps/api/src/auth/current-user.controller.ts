import type { CurrentUserResponse } from '@giftspire/contracts';
import { CurrentUser } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import { Controller, Get } from '@nestjs/common';
import { currentUserResponseSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** Route `GET /init`, which returns the authenticated user. */
@Controller('init')
export class CurrentUserController {
  /** Returns the id as a string, because clients use it in a channel name. */
  @Endpoint({
    tag: 'Accounts',
    summary: 'The authenticated user',
    success: [200, currentUserResponseSchema],
  })
  @Get()
  show(@CurrentUser() user: User): CurrentUserResponse {
    return { id: String(user.id), display_name: user.nickname };
  }
}
