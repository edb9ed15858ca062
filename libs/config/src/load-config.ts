import { resolve } from 'node:path';
import { reverbApp, toBroadcasting } from './broadcasting';
import type { Config, ReverbConfig, ScheduleConfig } from './config';
import { ConfigError, type ConfigProblem } from './config-error';
import { toDatabase } from './database-address';
import { readEnvironment } from './environment';
import { toCatalogue, toImageOrigins } from './catalogue';
import { explainerProblems, toExplainer } from './explainer';
import { parseEnvironment, type ParsedEnvironment } from './parse-environment';
import { productionProblems, type ConfigRole } from './production-rules';
import { toRedis } from './redis-address';
import { reverbTlsProblems, toReverbTls } from './reverb-tls';
import { reverbScalingProblems, toReverbScaling } from './reverb-scaling';
import { toThrottle } from './throttle-limits';
import { unknownNames } from './unknown-names';
import type { Variables } from './variables';

/** Where the Vite dev server and its preview run. */
const DEVELOPMENT_ORIGINS = ['http://localhost:5173', 'http://localhost:4173'];
const PUSHER_CREDENTIALS = ['PUSHER_APP_ID', 'PUSHER_APP_KEY', 'PUSHER_APP_SECRET'] as const;

export interface LoadConfigOptions {
  /** Holds `.env` (read unless APP_ENV=production); relative paths start here. Default: the working directory. */
  readonly directory?: string;
  /** Default: the process environment, completed from `.env`. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Variables that win over the environment, such as flags of the command line; an empty one is as if not set. */
  readonly overrides?: NodeJS.ProcessEnv;
  /**
   * Who asks. The WebSocket server knows nothing of the database and the API, and in production needs none of
   * their variables. Default: `application`, everything else.
   */
  readonly role?: ConfigRole;
}

/**
 * Reads, validates and freezes the configuration. Called once at boot.
 *
 * @throws ConfigError with every problem found
 */
export function loadConfig(options: LoadConfigOptions = {}): Config {
  const { directory = process.cwd(), role = 'application' } = options;
  const environment = {
    ...(options.environment ?? readEnvironment(directory)),
    ...options.overrides,
  };
  const parsed = parseEnvironment(environment);
  const problems = [
    ...unknownNames(environment),
    ...parsed.problems,
    ...missingCredentials(parsed, role),
    ...explainerProblems(parsed),
    ...reverbTlsProblems(parsed),
    ...reverbScalingProblems(parsed),
    ...(parsed.values.APP_ENV === 'production' ? productionProblems(parsed, role) : []),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
  return deepFreeze(toConfig(parsed.values as Variables, directory));
}

function missingCredentials(
  { values, isSet }: ParsedEnvironment,
  role: ConfigRole,
): ConfigProblem[] {
  if (role === 'application' && values.BROADCAST_CONNECTION === 'pusher')
    return PUSHER_CREDENTIALS.filter((name) => !isSet(name)).map((name) => ({
      name,
      message: 'is required with BROADCAST_CONNECTION=pusher',
    }));
  const names = ['REVERB_APP_ID', 'REVERB_APP_KEY', 'REVERB_APP_SECRET'] as const;
  const advice = values.APP_ENV === 'production' ? '' : '; `npm start` fills it in';
  return names
    .filter((name) => !isSet(name))
    .map((name) => ({ name, message: `is required${advice}` }));
}

function toConfig(values: Variables, directory: string): Config {
  return {
    environment: values.APP_ENV === 'local' ? 'development' : values.APP_ENV,
    debug: values.APP_DEBUG,
    logLevel: values.LOG_LEVEL,
    appUrl: values.APP_URL ?? `http://localhost:${values.API_PORT}`,
    isAppUrlSet: values.APP_URL !== undefined,
    api: { host: values.API_HOST, port: values.API_PORT },
    corsAllowedOrigins: values.CORS_ALLOWED_ORIGINS ?? DEVELOPMENT_ORIGINS,
    trustedProxies: values.TRUSTED_PROXIES ?? [],
    maxBodyBytes: values.API_MAX_BODY_BYTES,
    throttle: toThrottle(values),
    accessTokens: {
      prefix: values.SANCTUM_TOKEN_PREFIX,
      expirationMinutes: values.SANCTUM_EXPIRATION === 0 ? null : values.SANCTUM_EXPIRATION,
    },
    dataDir: resolve(directory, values.DATA_DIR),
    database: toDatabase(values),
    schedule: toSchedule(values),
    queue: {
      connection: values.QUEUE_CONNECTION,
      graceSeconds: values.QUEUE_GRACE_SECONDS,
    },
    redis: toRedis(values),
    broadcasting: toBroadcasting(values),
    reverb: toReverb(values, directory),
    catalogue: toCatalogue(values),
    imageOrigins: toImageOrigins(values),
    explainer: toExplainer(values),
  };
}

function toSchedule(values: Variables): ScheduleConfig {
  return {
    enabled: values.SCHEDULE_ENABLED,
    pruneMinutes: values.SCHEDULE_PRUNE_MINUTES,
    expiredTokenHours: values.PRUNE_EXPIRED_TOKEN_HOURS,
    notificationDays: values.PRUNE_NOTIFICATION_DAYS,
    notificationsPerUser: values.PRUNE_NOTIFICATIONS_PER_USER,
    failedJobHours: values.PRUNE_FAILED_JOB_HOURS,
  };
}

function toReverb(values: Variables, directory: string): ReverbConfig {
  return {
    app: reverbApp(values),
    server: {
      host: values.REVERB_SERVER_HOST,
      port: values.REVERB_SERVER_PORT,
      path: values.REVERB_SERVER_PATH,
      tls: toReverbTls(values, directory),
    },
    scaling: toReverbScaling(values),
    appsFile:
      values.REVERB_APPS_FILE === undefined
        ? undefined
        : resolve(directory, values.REVERB_APPS_FILE),
    allowedOrigins: values.REVERB_ALLOWED_ORIGINS ?? ['*'],
    allowMissingOrigin: values.REVERB_ALLOW_MISSING_ORIGIN,
    activityTimeoutSeconds: values.REVERB_APP_ACTIVITY_TIMEOUT,
    pingIntervalSeconds: values.REVERB_APP_PING_INTERVAL,
    maxConnectionsOfApp: values.REVERB_APP_MAX_CONNECTIONS,
    maxMessageBytes: values.REVERB_APP_MAX_MESSAGE_SIZE,
    acceptClientEventsFrom: values.REVERB_APP_ACCEPT_CLIENT_EVENTS_FROM,
    rateLimiting: toRateLimiting(values),
    limits: {
      maxRequestBytes: values.REVERB_MAX_REQUEST_SIZE,
      maxConnections: values.REVERB_MAX_CONNECTIONS,
      maxConnectionsPerAddress: values.REVERB_MAX_CONNECTIONS_PER_IP,
      maxHandshakesPerAddressPerSecond: values.REVERB_MAX_HANDSHAKES_PER_IP,
      maxSubscriptionsPerConnection: values.REVERB_MAX_SUBSCRIPTIONS_PER_CONNECTION,
      requireProtocol: values.REVERB_REQUIRE_PROTOCOL,
      trustedProxies: values.REVERB_TRUSTED_PROXIES ?? [],
      subscribeTimeoutSeconds: values.REVERB_SUBSCRIBE_TIMEOUT,
    },
    drainSeconds: values.REVERB_DRAIN_SECONDS,
    drainDelaySeconds: values.REVERB_DRAIN_DELAY_SECONDS,
  };
}

function toRateLimiting(values: Variables): ReverbConfig['rateLimiting'] {
  if (!values.REVERB_APP_RATE_LIMITING_ENABLED) return undefined;
  return {
    maxAttempts: values.REVERB_APP_RATE_LIMIT_MAX_ATTEMPTS,
    decaySeconds: values.REVERB_APP_RATE_LIMIT_DECAY_SECONDS,
    terminateOnLimit: values.REVERB_APP_RATE_LIMIT_TERMINATE,
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
