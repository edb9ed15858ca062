import type { CurrentUserResponse } from '@giftspire/contracts';
import { CurrentUser } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import { Controller, Get } from '@nestjs/common';
import { currentUserResponseSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** Who is logged in. */
@Controller('init')
export class InitController {
  /** The id is text: clients build a channel name of it. */
  @Endpoint({
    tag: 'Accounts',
    summary: 'Who is logged in',
    success: [200, currentUserResponseSchema],
  })
  @Get()
  show(@CurrentUser() user: User): CurrentUserResponse {
    return { id: String(user.id), display_name: user.nickname };
  }
}
