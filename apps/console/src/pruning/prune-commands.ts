import { Notifications } from '@giftspire/notifications';
import { AccessTokens } from '@giftspire/sanctum/nest';
import { withApplication } from '../application/with-application';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import { hours } from '../hours';
import { wholeNumber } from '../whole-number';

/** `tokens:prune` and `notifications:prune`; worker processes do the same on a schedule. */
export const pruneCommands: RegisterCommands = (program, { print, configure }) => {
  program
    .command('tokens:prune')
    .description('delete access tokens that have expired')
    .option('--hours <hours>', 'longer ago than this', hours, 24)
    .addHelpText('after', examples('tokens:prune --hours=24'))
    .action((options: { hours: number }) =>
      withApplication(configure(), async (app) => {
        const count = await app.get(AccessTokens, { strict: false }).prune(options.hours);
        print(`${count} expired ${count === 1 ? 'token' : 'tokens'} deleted`);
      }),
    );

  program
    .command('notifications:prune')
    .description('delete old notifications, and those beyond so many of a user')
    .option('--days <days>', 'older than this', wholeNumber, 90)
    .option('--keep <number>', 'so many of each user', wholeNumber, 500)
    .addHelpText('after', examples('notifications:prune --days=30 --keep=100'))
    .action(({ days, keep }: { days: number; keep: number }) =>
      withApplication(configure(), async (app) => {
        const notifications = app.get(Notifications, { strict: false });
        const count = await notifications.prune({ keepDays: days, keepPerUser: keep });
        print(`${count} ${count === 1 ? 'notification' : 'notifications'} deleted`);
      }),
    );
};
