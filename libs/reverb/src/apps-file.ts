import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ReverbApp } from './application';
import { WEBHOOK_EVENTS } from './webhooks/webhook-event';

/** How long an app that wants to know its users waits for them, when it does not say. */
const USER_AUTHENTICATION_SECONDS = 30;

/** The file with the apps cannot be read, or does not hold what it should. */
export class InvalidAppsFile extends Error {
  readonly code = 'INVALID_APPS_FILE';

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`${path}: ${problem}`, options);
    this.name = 'InvalidAppsFile';
  }
}

const text = z.string().min(1);
const count = z.number().int().min(1);

const webhook = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  events: z.array(z.enum(WEBHOOK_EVENTS)).optional(),
});

/** Keys and units of Laravel Reverb's `config/reverb.php`, and some it does not have. */
const schema = z.array(
  z.strictObject({
    app_id: text,
    key: text,
    secret: text,
    enabled: z.boolean().optional(),
    allowed_origins: z.array(text).optional(),
    allow_missing_origin: z.boolean().optional(),
    ping_interval: count.optional(),
    activity_timeout: count.optional(),
    max_connections: count.nullish(),
    max_message_size: count.optional(),
    accept_client_events_from: z.enum(['members', 'all', 'none']).optional(),
    rate_limiting: z
      .strictObject({
        enabled: z.boolean(),
        max_attempts: count.default(60),
        decay_seconds: count.default(60),
        terminate_on_limit: z.boolean().default(false),
      })
      .optional(),
    user_authentication: z.union([z.boolean(), count]).optional(),
    subscription_count: z.boolean().optional(),
    watchlist: z.boolean().optional(),
    replay_protection: z.boolean().optional(),
    webhooks: z.array(webhook).optional(),
  }),
);

type AppEntry = z.infer<typeof schema>[number];

/**
 * Reads a JSON array of apps, `[{"app_id": …, "key": …, "secret": …, …}]`.
 *
 * @throws InvalidAppsFile
 */
export function readAppsFile(path: string): ReverbApp[] {
  const parsed = schema.safeParse(parseJson(path));
  if (parsed.success) return parsed.data.map(toApp);
  const [issue] = parsed.error.issues;
  throw new InvalidAppsFile(path, `${issue?.path.join('.')}: ${issue?.message}`);
}

function toApp(entry: AppEntry): ReverbApp {
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
    userAuthenticationSeconds: toSeconds(entry.user_authentication),
    subscriptionCount: entry.subscription_count,
    watchlist: entry.watchlist,
    replayProtection: entry.replay_protection,
    webhooks: entry.webhooks,
  };
}

function toRateLimiting(entry: AppEntry['rate_limiting']): ReverbApp['rateLimiting'] {
  if (entry?.enabled !== true) return undefined;
  return {
    maxAttempts: entry.max_attempts,
    decaySeconds: entry.decay_seconds,
    terminateOnLimit: entry.terminate_on_limit,
  };
}

function toSeconds(authentication: boolean | number = false): number {
  if (typeof authentication === 'number') return authentication;
  return authentication ? USER_AUTHENTICATION_SECONDS : 0;
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (cause) {
    throw new InvalidAppsFile(path, cause instanceof Error ? cause.message : String(cause), {
      cause,
    });
  }
}
