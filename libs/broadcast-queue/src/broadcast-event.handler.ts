import { BroadcastFailedError, type BroadcastDriver } from '@giftspire/broadcasting';
import { BROADCAST_DRIVER } from '@giftspire/broadcasting/nest';
import { JobHandler, UnrecoverableJobError, type HandlesJob } from '@giftspire/queue';
import { Inject } from '@nestjs/common';
import { BroadcastEventJob } from './broadcast-event.job';

/** Answers that judge the event itself. Others may be about the configuration, which somebody can mend meanwhile. */
const REFUSALS_OF_THE_EVENT = new Set([400, 413, 422]);

/**
 * Sends events to the WebSocket server. A second run sends a second time: browsers tell the two apart by nothing but
 * their content, so payloads carry the id of what they are about.
 */
@JobHandler(BroadcastEventJob)
export class BroadcastEventHandler implements HandlesJob<BroadcastEventJob> {
  constructor(@Inject(BROADCAST_DRIVER) private readonly driver: BroadcastDriver) {}

  async handle({ event }: BroadcastEventJob): Promise<void> {
    try {
      await this.driver.broadcast(event);
    } catch (error) {
      if (error instanceof BroadcastFailedError && REFUSALS_OF_THE_EVENT.has(error.status ?? 0))
        throw new UnrecoverableJobError(error.message, { cause: error });
      throw error;
    }
  }
}
