import { Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { PersonalAccessToken } from './personal-access-token.entity';

const WRITE_INTERVAL_SECONDS = 60;

/** Keeps `last_used_at`. Laravel writes it on every request and waits; we write once a minute and do not wait. */
@Injectable()
export class LastUsedRecorder {
  private readonly logger = new Logger(LastUsedRecorder.name);

  constructor(
    @InjectRepository(PersonalAccessToken)
    private readonly tokens: Repository<PersonalAccessToken>,
  ) {}

  /** Returns at once. A time that could not be written is logged and written by a later request. */
  recordUse({ id, lastUsedAt }: PersonalAccessToken): void {
    const cutOff = new Date(Date.now() - WRITE_INTERVAL_SECONDS * 1000);
    if (lastUsedAt !== null && lastUsedAt > cutOff) return;
    void this.tokens
      .createQueryBuilder()
      .update()
      .set({ lastUsedAt: new Date() })
      // Requests that arrive together all see the old time; the first one writes.
      .where('id = :id AND (last_used_at IS NULL OR last_used_at <= :cutOff)', { id, cutOff })
      .execute()
      .catch((error: unknown) =>
        this.logger.warn(`last_used_at was not written: ${String(error)}`),
      );
  }
}
