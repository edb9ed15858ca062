import type { ScheduleConfig } from '@giftspire/config';
import type { Notifications } from '@giftspire/notifications';
import type { FailedJobs } from '@giftspire/queue';
import type { AccessTokens } from '@giftspire/sanctum/nest';
import type { ScheduledTask } from './schedule';

/** Whose old rows are deleted. */
export interface Prunable {
  readonly tokens: Pick<AccessTokens, 'prune'>;
  readonly notifications: Pick<Notifications, 'prune'>;
  readonly failedJobs: Pick<FailedJobs, 'prune'>;
}

/** The tasks that keep tables from growing for ever; the console has a command of the same name for each. */
export function prunings(
  { pruneMinutes, ...keep }: ScheduleConfig,
  { tokens, notifications, failedJobs }: Prunable,
): ScheduledTask[] {
  const everySeconds = pruneMinutes * 60;
  return [
    { name: 'tokens:prune', everySeconds, run: () => tokens.prune(keep.expiredTokenHours) },
    {
      name: 'notifications:prune',
      everySeconds,
      run: () =>
        notifications.prune({
          keepDays: keep.notificationDays,
          keepPerUser: keep.notificationsPerUser,
        }),
    },
    { name: 'queue:prune-failed', everySeconds, run: () => failedJobs.prune(keep.failedJobHours) },
  ];
}
