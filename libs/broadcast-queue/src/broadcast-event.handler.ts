import {
  BroadcastFailedError,
  type BroadcastDriver,
  BroadcastTooLargeError,
  EncryptionKeyMissingError,
} from '@giftspire/broadcasting';
import { BROADCAST_DRIVER } from '@giftspire/broadcasting/nest';
import {
  type HandlesJob,
  type JobContext,
  JobHandler,
  UnrecoverableJobError,
} from '@giftspire/queue';
import { Inject } from '@nestjs/common';
import { BroadcastEventJob } from './broadcast-event.job';

/** Answers that judge the event itself. Others may be about the configuration, which somebody can mend meanwhile. */
const PERMANENT_FAILURE_STATUSES = new Set([400, 413, 422]);

/**
 * Sends events to the WebSocket server. A second run sends a second time, under the same id, by which our server
 * delivers it once.
 */
@JobHandler(BroadcastEventJob)
export class BroadcastEventHandler implements HandlesJob<BroadcastEventJob> {
  constructor(@Inject(BROADCAST_DRIVER) private readonly driver: BroadcastDriver) {}

  async handle({ event, tries }: BroadcastEventJob, { attempt }: JobContext): Promise<void> {
    try {
      await this.driver.broadcast(event);
    } catch (error) {
      if (isPermanentFailure(error) || attempt >= tries)
        throw new UnrecoverableJobError((error as Error).message, { cause: error });
      throw error;
    }
  }
}

function isPermanentFailure(error: unknown): boolean {
  if (error instanceof BroadcastFailedError) return PERMANENT_FAILURE_STATUSES.has(error.status ?? 0);
  return error instanceof BroadcastTooLargeError || error instanceof EncryptionKeyMissingError;
}
