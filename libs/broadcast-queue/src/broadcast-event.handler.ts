// Flow ⑥
// From: libs/queue/src/worker/job-handler-registry.ts (HandlesJob)
// To: libs/broadcasting/src/reverb-driver.ts (BroadcastDriver)
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

/** HTTP statuses that reject the event itself. After others, such as 401 for wrong credentials, a retry may succeed. */
const PERMANENT_FAILURE_STATUSES = new Set([400, 413, 422]);

/**
 * Publishes queued events to the WebSocket server. A repeated job publishes the event again with the same id, so that
 * Giftspire's own server delivers it only once.
 */
@JobHandler(BroadcastEventJob)
export class BroadcastEventHandler implements HandlesJob<BroadcastEventJob> {
  constructor(@Inject(BROADCAST_DRIVER) private readonly driver: BroadcastDriver) {}

  async handle({ event, tries }: BroadcastEventJob, { attempt }: JobContext): Promise<void> {
    try {
      await this.driver.broadcast(event);
    } catch (error) {
      if (isPermanentBroadcastFailure(error) || attempt >= tries)
        throw new UnrecoverableJobError((error as Error).message, { cause: error });
      throw error;
    }
  }
}

/** Returns whether a retry would fail as well. */
function isPermanentBroadcastFailure(error: unknown): boolean {
  if (error instanceof BroadcastFailedError)
    return PERMANENT_FAILURE_STATUSES.has(error.status ?? 0);
  return error instanceof BroadcastTooLargeError || error instanceof EncryptionKeyMissingError;
}
