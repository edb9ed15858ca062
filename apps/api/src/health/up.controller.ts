import { Public } from '@giftspire/sanctum/nest';
import { Controller, Get } from '@nestjs/common';
import { Throttle } from '../throttling/throttle.decorator';

/** Whether the process answers at all; asks nobody else. */
@Controller('up')
export class UpController {
  @Public()
  @Throttle('none')
  @Get()
  up(): { status: 'up' } {
    return { status: 'up' };
  }
}
