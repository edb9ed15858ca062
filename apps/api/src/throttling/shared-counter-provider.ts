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
import { CONFIG_TOKEN } from '../config.token';
import type { CounterFactory } from './attempt-counter';
import { createDatabaseCounterFactory } from './database-counter-factory';
import { createThrottlingRedisClient, createRedisCounterFactory } from './redis-counter-factory';
import { deleteExpiredAttempts } from './throttle-attempts-table';

const CLEANUP_INTERVAL_MS = 10 * 60_000;

/**
 * Provides counters in the store that all processes share, PostgreSQL or Redis as configured. Connects to Redis, and
 * deletes expired rows from the table in PostgreSQL, while the module is running.
 */
@Injectable()
export class SharedCounterProvider implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(SharedCounterProvider.name);
  private redis: Redis | undefined;
  private cleanupTimer: NodeJS.Timeout | undefined;
  private counterFactory: CounterFactory | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG_TOKEN) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    if (this.config.throttle.store === 'redis') {
      this.redis = createThrottlingRedisClient(this.config.redis);
      this.counterFactory = createRedisCounterFactory(this.redis, this.config.redis.keyPrefix);
      return;
    }
    this.counterFactory = createDatabaseCounterFactory(this.dataSource);
    this.cleanupTimer = setInterval(
      () => void this.tryDeleteExpiredAttempts(),
      CLEANUP_INTERVAL_MS,
    ).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.cleanupTimer);
    this.redis?.disconnect();
  }

  createCounter(limit: Parameters<CounterFactory>[0]): RateLimiterAbstract {
    if (this.counterFactory === undefined)
      throw new Error('createCounter() was called before onModuleInit()');
    return this.counterFactory(limit);
  }

  /** Deletes expired rows of `throttle_attempts`. A failure is only logged: the next cleanup tries again. */
  private async tryDeleteExpiredAttempts(): Promise<void> {
    await deleteExpiredAttempts(this.dataSource).catch((error: unknown) =>
      this.logger.warn(
        `expired throttle attempts were not deleted, the next cleanup tries again: ${String(error)}`,
      ),
    );
  }
}
