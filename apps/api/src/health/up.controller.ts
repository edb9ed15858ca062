import { Public } from '@giftspire/sanctum/nest';
import { Controller, Get } from '@nestjs/common';

/** Whether the process answers at all; asks nobody else. */
@Controller('up')
export class UpController {
  @Public()
  @Get()
  up(): { status: 'up' } {
    return { status: 'up' };
  }
}
