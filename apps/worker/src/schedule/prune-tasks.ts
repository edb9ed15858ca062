import type { ScheduleConfig } from '@giftspire/config';
import type { Notifications } from '@giftspire/notifications';
import type { FailedJobs } from '@giftspire/queue';
import type { AccessTokens } from '@giftspire/sanctum/nest';
import type { ScheduledTask } from './task-scheduler';

/** Services that delete expired access tokens, old notifications and old failed jobs. */
export interface PruningServices {
  readonly tokens: Pick<AccessTokens, 'pruneExpired'>;
  readonly notifications: Pick<Notifications, 'prune'>;
  readonly failedJobs: Pick<FailedJobs, 'prune'>;
}

/**
 * Creates the tasks that delete expired access tokens, old notifications and old failed jobs. Each has the name of the
 * console command that does the same.
 */
export function createPruneTasks(
  { pruneMinutes, ...retention }: ScheduleConfig,
  { tokens, notifications, failedJobs }: PruningServices,
): ScheduledTask[] {
  const intervalSeconds = pruneMinutes * 60;
  return [
    {
      name: 'tokens:prune',
      intervalSeconds,
      run: () => tokens.pruneExpired(retention.expiredTokenHours),
    },
    {
      name: 'notifications:prune',
      intervalSeconds,
      run: () =>
        notifications.prune({
          keepDays: retention.notificationDays,
          keepPerUser: retention.notificationsPerUser,
        }),
    },
    {
      name: 'queue:prune-failed',
      intervalSeconds,
      run: () => failedJobs.prune(retention.failedJobHours),
    },
  ];
}
