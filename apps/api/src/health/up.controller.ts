import { Public } from '@giftspire/sanctum/nest';
import { Controller, Get } from '@nestjs/common';
import { Throttle } from '../throttling/throttle.decorator';
import { healthResponseSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** Whether the process answers at all; asks nobody else. */
@Controller('up')
export class UpController {
  @Endpoint({
    tag: 'Operation',
    summary: 'Whether the process answers',
    isPublic: true,
    isUnthrottled: true,
    success: [200, healthResponseSchema],
  })
  @Public()
  @Throttle('none')
  @Get()
  up(): { status: 'up' } {
    return { status: 'up' };
  }
}
