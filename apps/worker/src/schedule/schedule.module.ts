import type { Config } from '@giftspire/config';
import type { Logger } from '@giftspire/logging';
import { Notifications, NotificationsModule } from '@giftspire/notifications';
import { FailedJobs, openQueueDatabase } from '@giftspire/queue';
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
import { prunings } from './prunings';
import { Schedule } from './schedule';

const CHECK_MS = 60_000;

/** The schedule of a worker process; needs `TypeOrmModule.forRoot`. */
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
          owners: Users,
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
              tasks: prunings(config.schedule, { tokens, notifications, failedJobs }),
              checkMs: CHECK_MS,
              onRun: (task, count) => logger.info({ task, count }, 'task ran'),
              onTrouble: (task, err) => logger.warn({ task, err }, 'task failed'),
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

/** With connections of its own, which it closes: it runs once an hour. */
async function pruneFailedJobs(databaseUrl: string, hours: number): Promise<number> {
  const database = openQueueDatabase(databaseUrl);
  try {
    return await new FailedJobs(database).prune(hours);
  } finally {
    await database.end();
  }
}
