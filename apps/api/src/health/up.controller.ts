import { Public } from '@giftspire/sanctum/nest';
import { Controller, Get } from '@nestjs/common';
import { Throttle } from '../throttling/throttle.decorator';
import { healthResponseSchema } from '../openapi/response-schemas';
import { Endpoint } from '../openapi/endpoint.decorator';

/** Route of the liveness probe: a 200 as long as the process responds, whatever the state of database and queue. */
@Controller('up')
export class UpController {
  @Endpoint({
    tag: 'Operation',
    summary: 'Liveness probe',
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
