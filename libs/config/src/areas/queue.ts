import { defineArea, type DeepReadonly, type ValuesOf } from '../area';
import { choiceSchema, booleanSchema, wholeNumberSchema } from '../variable-schemas';

export const queueArea = defineArea({
  title: 'Queue',
  variables: {
    QUEUE_CONNECTION: choiceSchema(['database', 'redis', 'sync'], 'database').describe(
      'Backend in which jobs wait: database (the PostgreSQL above), redis, or sync (no queue: a request runs its jobs before it ' +
        'is answered; for tests).',
    ),
    QUEUE_GRACE_SECONDS: wholeNumberSchema(60, 1, 3_600).describe(
      'Seconds that a stopping worker waits for running jobs before it returns them to their queues. npm start waits ' +
        '70 seconds at most.',
    ),
  },
});

export function toQueueConfig(values: ValuesOf<typeof queueArea>) {
  return {
    /** Backend in which jobs wait. With `sync` there is no queue: the dispatching process runs the job. */
    connection: values.QUEUE_CONNECTION,
    /** Seconds that a stopping worker waits for its running jobs. */
    graceSeconds: values.QUEUE_GRACE_SECONDS,
  };
}

export const scheduleArea = defineArea({
  title: 'Scheduled deletion of old rows',
  introduction:
    'Worker processes delete old rows on a schedule, one process at a time. The PRUNE_ variables are also the ' +
    'defaults of the console commands tokens:prune, notifications:prune and queue:prune-failed.',
  variables: {
    SCHEDULE_ENABLED: booleanSchema(true).describe(
      'If false, old rows are kept until a console command deletes them.',
    ),
    SCHEDULE_PRUNE_MINUTES: wholeNumberSchema(60, 1, 100_000).describe(
      'Minutes between two deletions.',
    ),
    PRUNE_EXPIRED_TOKEN_HOURS: wholeNumberSchema(24, 0, 100_000).describe(
      'Hours that an access token is kept after it expired.',
    ),
    PRUNE_NOTIFICATION_DAYS: wholeNumberSchema(90, 1, 100_000).describe(
      'Days that a notification is kept.',
    ),
    PRUNE_NOTIFICATIONS_PER_USER: wholeNumberSchema(500, 50, 1_000_000).describe(
      'Maximum number of notifications kept per user; the oldest are deleted first.',
    ),
    PRUNE_FAILED_JOB_HOURS: wholeNumberSchema(168, 0, 100_000).describe(
      'Hours that a failed job is kept after it failed.',
    ),
  },
});

export function toScheduleConfig(values: ValuesOf<typeof scheduleArea>) {
  return {
    enabled: values.SCHEDULE_ENABLED,
    /** Minutes between two runs of the schedule. */
    pruneMinutes: values.SCHEDULE_PRUNE_MINUTES,
    /** Hours that an access token is kept after its expiry. */
    expiredTokenHours: values.PRUNE_EXPIRED_TOKEN_HOURS,
    /** Days that a notification is kept. */
    notificationDays: values.PRUNE_NOTIFICATION_DAYS,
    /** Maximum number of notifications kept per user. */
    notificationsPerUser: values.PRUNE_NOTIFICATIONS_PER_USER,
    /** Hours that a failed job is kept after its failure. */
    failedJobHours: values.PRUNE_FAILED_JOB_HOURS,
  };
}

/** When worker processes delete old rows, and how long rows are kept. */
export type ScheduleConfig = DeepReadonly<ReturnType<typeof toScheduleConfig>>;
