import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ReverbApp } from './application';
import { WEBHOOK_EVENT_NAMES } from './webhooks/webhook-event';

/** Value of `user_authentication: true`, in seconds. */
const DEFAULT_USER_AUTHENTICATION_SECONDS = 30;

/** Thrown when the apps file cannot be read, is not JSON, or violates the schema; the message names file and key. */
export class InvalidAppsFile extends Error {
  readonly code = 'INVALID_APPS_FILE';

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`${path}: ${problem}`, options);
    this.name = 'InvalidAppsFile';
  }
}

const nonEmptyText = z.string().min(1);
const positiveInteger = z.number().int().min(1);

const webhookSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  events: z.array(z.enum(WEBHOOK_EVENT_NAMES)).optional(),
});

/** Schema of the file: the keys and units of apps in Laravel Reverb's `config/reverb.php`, and keys of this server. */
const appsSchema = z.array(
  z.strictObject({
    app_id: nonEmptyText,
    key: nonEmptyText,
    secret: nonEmptyText,
    enabled: z.boolean().optional(),
    allowed_origins: z.array(nonEmptyText).optional(),
    allow_missing_origin: z.boolean().optional(),
    ping_interval: positiveInteger.optional(),
    activity_timeout: positiveInteger.optional(),
    max_connections: positiveInteger.nullish(),
    max_message_size: positiveInteger.optional(),
    accept_client_events_from: z.enum(['members', 'all', 'none']).optional(),
    rate_limiting: z
      .strictObject({
        enabled: z.boolean(),
        max_attempts: positiveInteger.default(60),
        decay_seconds: positiveInteger.default(60),
        terminate_on_limit: z.boolean().default(false),
      })
      .optional(),
    user_authentication: z.union([z.boolean(), positiveInteger]).optional(),
    subscription_count: z.boolean().optional(),
    watchlist: z.boolean().optional(),
    replay_protection: z.boolean().optional(),
    webhooks: z.array(webhookSchema).optional(),
  }),
);

/** One app of the apps file. */
type AppEntry = z.infer<typeof appsSchema>[number];

/**
 * Reads and validates an apps file: a JSON array, `[{"app_id": …, "key": …, "secret": …, …}]`.
 *
 * @throws InvalidAppsFile if the file is missing, malformed, or violates the schema
 */
export function readAppsFile(path: string): ReverbApp[] {
  const parsed = appsSchema.safeParse(readJsonFile(path));
  if (parsed.success) return parsed.data.map(toReverbApp);
  const [issue] = parsed.error.issues;
  throw new InvalidAppsFile(path, `${issue?.path.join('.')}: ${issue?.message}`);
}

function toReverbApp(entry: AppEntry): ReverbApp {
  return {
    id: entry.app_id,
    key: entry.key,
    secret: entry.secret,
    enabled: entry.enabled,
    allowedOrigins: entry.allowed_origins,
    allowMissingOrigin: entry.allow_missing_origin,
    pingAfterSeconds: entry.ping_interval,
    activityTimeoutSeconds: entry.activity_timeout,
    maxConnections: entry.max_connections ?? undefined,
    maxMessageBytes: entry.max_message_size,
    acceptClientEventsFrom: entry.accept_client_events_from,
    rateLimiting: toRateLimiting(entry.rate_limiting),
    userAuthenticationSeconds: toUserAuthenticationSeconds(entry.user_authentication),
    subscriptionCount: entry.subscription_count,
    watchlist: entry.watchlist,
    replayProtection: entry.replay_protection,
    webhooks: entry.webhooks,
  };
}

/** Converts `rate_limiting`; undefined if it is missing or not enabled. */
function toRateLimiting(entry: AppEntry['rate_limiting']): ReverbApp['rateLimiting'] {
  if (entry?.enabled !== true) return undefined;
  return {
    maxAttempts: entry.max_attempts,
    decaySeconds: entry.decay_seconds,
    terminateOnLimit: entry.terminate_on_limit,
  };
}

/** Converts `user_authentication` to seconds: a number as it is, true to 30, and false to 0, which means never. */
function toUserAuthenticationSeconds(value: boolean | number = false): number {
  if (typeof value === 'number') return value;
  return value ? DEFAULT_USER_AUTHENTICATION_SECONDS : 0;
}

/** Returns the parsed value, not validated. @throws InvalidAppsFile if the file is missing or not JSON */
function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (cause) {
    throw new InvalidAppsFile(path, cause instanceof Error ? cause.message : String(cause), {
      cause,
    });
  }
}
