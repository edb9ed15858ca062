import { Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { PersonalAccessToken } from './personal-access-token.entity';

const WRITE_INTERVAL_SECONDS = 60;

/** Updates `last_used_at` of tokens. Unlike Laravel, writes at most once a minute per token and without waiting. */
@Injectable()
export class LastUsedRecorder {
  private readonly logger = new Logger(LastUsedRecorder.name);

  constructor(
    @InjectRepository(PersonalAccessToken)
    private readonly tokens: Repository<PersonalAccessToken>,
  ) {}

  /**
   * Sets `last_used_at` to now in the background, unless the token was used within the last minute. A failure is logged;
   * a later request tries again.
   */
  recordUseUnlessRecent({ id, lastUsedAt }: PersonalAccessToken): void {
    const cutOff = new Date(Date.now() - WRITE_INTERVAL_SECONDS * 1000);
    if (lastUsedAt !== null && lastUsedAt > cutOff) return;
    void this.tokens
      .createQueryBuilder()
      .update()
      .set({ lastUsedAt: new Date() })
      // Concurrent requests may all have read the old time; this condition lets only the first of them write.
      .where('id = :id AND (last_used_at IS NULL OR last_used_at <= :cutOff)', { id, cutOff })
      .execute()
      .catch((error: unknown) =>
        this.logger.warn(
          `last_used_at of token ${id} was not updated, a later request tries again: ${String(error)}`,
        ),
      );
  }
}
