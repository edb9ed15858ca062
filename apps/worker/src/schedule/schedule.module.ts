import type { Config } from '@giftspire/config';
import type { Logger } from '@giftspire/logging';
import { Notifications, NotificationsModule } from '@giftspire/notifications';
import { FailedJobs, createQueueDatabasePool } from '@giftspire/queue';
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
import { TaskScheduler } from './task-scheduler';

const CHECK_INTERVAL_MS = 60_000;

/** Runs the pruning tasks on a schedule in a worker process. Requires `TypeOrmModule.forRoot`. */
@Module({})
export class ScheduleModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(@Inject(TaskScheduler) private readonly scheduler: TaskScheduler) {}

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
          provide: TaskScheduler,
          inject: [DataSource, AccessTokens, Notifications],
          useFactory: (
            dataSource: DataSource,
            tokens: AccessTokens,
            notifications: Notifications,
          ) => {
            const failedJobs = { prune: (hours: number) => pruneFailedJobs(databaseUrl, hours) };
            return new TaskScheduler({
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
    this.scheduler.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.scheduler.stop();
  }
}

/**
 * Deletes the jobs that failed at least `hours` ago, and returns their number. The task runs rarely, so it opens a pool
 * and closes it afterwards.
 */
async function pruneFailedJobs(databaseUrl: string, hours: number): Promise<number> {
  const database = createQueueDatabasePool(databaseUrl);
  try {
    return await new FailedJobs(database).prune(hours);
  } finally {
    await database.end();
  }
}
