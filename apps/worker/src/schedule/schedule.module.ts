import type { Config } from '@giftspire/config';
import type { Logger } from '@giftspire/logging';
import { Notifications, NotificationsModule } from '@giftspire/notifications';
import { FailedJobs, createQueuePool } from '@giftspire/queue';
import { AccessTokens, SanctumModule } from '@giftspire/sanctum/nest';
import { Users, UsersModule } from '@giftspire/users';
import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { createPruneTasks } from './prune-tasks';
import { Schedule } from './schedule';

const CHECK_INTERVAL_MS = 60_000;

/** Runs the scheduled tasks in a worker process. Requires `TypeOrmModule.forRoot`. */
@Module({})
export class ScheduleModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(@Inject(Schedule) private readonly schedule: Schedule) {}

  static forRoot(config: Config, databaseUrl: string, logger: Logger): DynamicModule {
    return {
      module: ScheduleModule,
      imports: [
        UsersModule,
        NotificationsModule,
        SanctumModule.forRoot({
          imports: [UsersModule],
          ownerProvider: Users,
          settings: config.accessTokens,
        }),
      ],
      providers: [
        {
          provide: Schedule,
          inject: [DataSource, AccessTokens, Notifications],
          useFactory: (
            dataSource: DataSource,
            tokens: AccessTokens,
            notifications: Notifications,
          ) => {
            const failedJobs = { prune: (hours: number) => pruneFailedJobs(databaseUrl, hours) };
            return new Schedule({
              dataSource,
              tasks: createPruneTasks(config.schedule, { tokens, notifications, failedJobs }),
              checkIntervalMs: CHECK_INTERVAL_MS,
              onRun: (task, count) => logger.info({ task, count }, 'task ran'),
              onError: (task, err) => logger.warn({ task, err }, 'task failed'),
            });
          },
        },
      ],
    };
  }

  onApplicationBootstrap(): void {
    this.schedule.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.schedule.stop();
  }
}

/** Deletes old rows of `failed_jobs` through a pool that is closed afterwards, because the task runs rarely. */
async function pruneFailedJobs(databaseUrl: string, hours: number): Promise<number> {
  const database = createQueuePool(databaseUrl);
  try {
    return await new FailedJobs(database).prune(hours);
  } finally {
    await database.end();
  }
}
