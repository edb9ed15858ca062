import type { ScheduleConfig } from '@giftspire/config';
import type { Notifications } from '@giftspire/notifications';
import type { FailedJobs } from '@giftspire/queue';
import type { AccessTokens } from '@giftspire/sanctum/nest';
import type { ScheduledTask } from './schedule';

/** Services whose old rows are deleted. */
export interface PrunableServices {
  readonly tokens: Pick<AccessTokens, 'pruneExpired'>;
  readonly notifications: Pick<Notifications, 'prune'>;
  readonly failedJobs: Pick<FailedJobs, 'prune'>;
}

/** Creates the tasks that delete old rows. The console has a command with the name of each task. */
export function createPruneTasks(
  { pruneMinutes, ...retention }: ScheduleConfig,
  { tokens, notifications, failedJobs }: PrunableServices,
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
