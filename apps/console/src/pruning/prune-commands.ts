import { Notifications } from '@giftspire/notifications';
import { AccessTokens } from '@giftspire/sanctum/nest';
import { withApplicationContext } from '../application/with-application-context';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';
import { parseHoursOption, parseWholeNumberOption } from '../option-parsers';

/** Registers `tokens:prune` and `notifications:prune`, which worker processes also run on a schedule. */
export const registerPruneCommands: RegisterCommand = (program, { print, loadConfig }) => {
  program
    .command('tokens:prune')
    .description('delete access tokens that have expired')
    .option(
      '--hours <hours>',
      'keep tokens that expired within this time (default: PRUNE_EXPIRED_TOKEN_HOURS)',
      parseHoursOption,
    )
    .addHelpText('after', formatExamples('tokens:prune', 'tokens:prune --hours=24'))
    .action((options: { hours?: number }) => {
      const config = loadConfig();
      const { hours = config.schedule.expiredTokenHours } = options;
      return withApplicationContext(config, async (app) => {
        const count = await app.get(AccessTokens, { strict: false }).pruneExpired(hours);
        print(`${count} expired ${count === 1 ? 'token' : 'tokens'} deleted`);
      });
    });

  program
    .command('notifications:prune')
    .description('delete old notifications, and the oldest of users with too many')
    .option(
      '--days <days>',
      'days that a notification is kept (default: PRUNE_NOTIFICATION_DAYS)',
      parseWholeNumberOption,
    )
    .option(
      '--keep <number>',
      'maximum number kept per user (default: PRUNE_NOTIFICATIONS_PER_USER)',
      parseWholeNumberOption,
    )
    .addHelpText(
      'after',
      formatExamples('notifications:prune', 'notifications:prune --days=30 --keep=100'),
    )
    .action((options: { days?: number; keep?: number }) => {
      const config = loadConfig();
      const { days: keepDays = config.schedule.notificationDays } = options;
      const { keep: keepPerUser = config.schedule.notificationsPerUser } = options;
      return withApplicationContext(config, async (app) => {
        const notifications = app.get(Notifications, { strict: false });
        const count = await notifications.prune({ keepDays, keepPerUser });
        print(`${count} ${count === 1 ? 'notification' : 'notifications'} deleted`);
      });
    });
};
