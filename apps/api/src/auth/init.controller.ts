import type { CurrentUserResponse } from '@giftspire/contracts';
import { CurrentUser } from '@giftspire/sanctum/nest';
import { User } from '@giftspire/users';
import { Controller, Get } from '@nestjs/common';

/** Who is logged in. */
@Controller('init')
export class InitController {
  /** The id is text: clients build a channel name of it. */
  @Get()
  show(@CurrentUser() user: User): CurrentUserResponse {
    return { id: String(user.id), display_name: user.nickname };
  }
}
