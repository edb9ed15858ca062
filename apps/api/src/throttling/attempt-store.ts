import type { Config } from '@giftspire/config';
import {
  Inject,
  Injectable,
  Logger,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import type { Redis } from 'ioredis';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { CONFIG } from '../config.token';
import type { SharedCounter } from './attempt-counter';
import { databaseCounter } from './database-counter';
import { connectForCounting, redisCounter } from './redis-counter';
import { forgetAttempts } from './throttle-attempts-table';

const TIDY_INTERVAL_MS = 10 * 60_000;

/** Where the processes count together: PostgreSQL or Redis, as configured. */
@Injectable()
export class AttemptStore implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(AttemptStore.name);
  private redis: Redis | undefined;
  private tidying: NodeJS.Timeout | undefined;
  private make: SharedCounter | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    if (this.config.throttle.store === 'redis') {
      this.redis = connectForCounting(this.config.redis);
      this.make = redisCounter(this.redis, this.config.redis.keyPrefix);
      return;
    }
    this.make = databaseCounter(this.dataSource);
    this.tidying = setInterval(() => void this.tidy(), TIDY_INTERVAL_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.tidying);
    this.redis?.disconnect();
  }

  counter(limit: Parameters<SharedCounter>[0]): RateLimiterAbstract {
    if (this.make === undefined) throw new Error('the store is used before it was started');
    return this.make(limit);
  }

  private async tidy(): Promise<void> {
    await forgetAttempts(this.dataSource).catch((error: unknown) =>
      this.logger.warn(`old attempts were not removed: ${String(error)}`),
    );
  }
}
