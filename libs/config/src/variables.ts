import { z } from 'zod';
import {
  choice,
  databaseName,
  disabled,
  encryptionKey,
  flag,
  identifier,
  keyPrefix,
  list,
  optionalChoice,
  optionalPort,
  port,
  text,
  tokenPrefix,
  url,
  wholeNumber,
  path,
} from './fields';
import { hostName } from './host-name';
import { proxies } from './proxies';
import { redisUrl } from './redis-url';
import { origins, webAddress } from './web-address';

const attempts = (fallback: number) => wholeNumber(fallback, 1, 1_000_000);

/** Every variable the processes read, and nothing else reads `process.env`. `.env.example` explains them. */
export const variables = z.object({
  APP_ENV: choice(['development', 'production', 'testing', 'local'], 'development'),
  APP_DEBUG: flag(false),
  APP_URL: webAddress(),
  LOG_LEVEL: choice(['debug', 'info', 'warn', 'error', 'silent'], 'info'),

  API_HOST: z.string().default('0.0.0.0'),
  API_PORT: port(9090),
  CORS_ALLOWED_ORIGINS: origins(),
  TRUSTED_PROXIES: proxies(),
  API_MAX_BODY_BYTES: wholeNumber(65_536, 1_024, 104_857_600),

  THROTTLE_ENABLED: flag(true),
  THROTTLE_STORE: optionalChoice(['database', 'redis']),
  THROTTLE_WINDOW_SECONDS: wholeNumber(60, 1, 86_400),
  THROTTLE_API: attempts(600),
  THROTTLE_LOGIN: attempts(10),
  THROTTLE_LOGIN_PER_IP: attempts(100),
  THROTTLE_REGISTER: attempts(10),
  THROTTLE_REGISTER_PER_IP: attempts(100),
  THROTTLE_CHECK_NICKNAME: attempts(120),
  THROTTLE_BROADCASTING_AUTH: attempts(120),
  THROTTLE_SEARCH: attempts(30),

  SANCTUM_TOKEN_PREFIX: tokenPrefix(),
  SANCTUM_EXPIRATION: wholeNumber(0, 0, 5_256_000),

  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: url(['postgres', 'postgresql']),
  DB_CONNECTION: choice(['pgsql'], 'pgsql'),
  DB_HOST: hostName().optional(),
  DB_PORT: port(5432),
  DB_DATABASE: databaseName('giftspire'),
  DB_USERNAME: z.string().default('giftspire'),
  DB_PASSWORD: z.string().default(''),
  DB_SSLMODE: optionalChoice(['disable', 'require', 'verify-full']),

  QUEUE_CONNECTION: choice(['database', 'redis', 'sync'], 'database'),
  QUEUE_GRACE_SECONDS: wholeNumber(60, 1, 3_600),
  REDIS_URL: redisUrl(),
  REDIS_HOST: hostName().default('127.0.0.1'),
  REDIS_PORT: port(6379),
  REDIS_USERNAME: text(),
  REDIS_PASSWORD: text(),
  REDIS_DB: wholeNumber(0, 0, 1_000),
  REDIS_PREFIX: keyPrefix('bull'),

  BROADCAST_CONNECTION: choice(['reverb', 'pusher', 'log', 'null'], 'reverb'),
  BROADCAST_ENCRYPTION_MASTER_KEY: encryptionKey(),
  PUSHER_APP_ID: identifier(),
  PUSHER_APP_KEY: identifier(),
  PUSHER_APP_SECRET: text(),
  PUSHER_APP_CLUSTER: identifier().default('mt1'),
  PUSHER_HOST: hostName().optional(),
  PUSHER_PORT: port(443),
  PUSHER_SCHEME: choice(['http', 'https'], 'https'),

  REVERB_APP_ID: identifier(),
  REVERB_APP_KEY: identifier(),
  REVERB_APP_SECRET: text(),
  REVERB_SERVER_HOST: z.string().default('0.0.0.0'),
  REVERB_SERVER_PORT: port(9000),
  REVERB_SERVER_PATH: path(),
  REVERB_MAX_REQUEST_SIZE: wholeNumber(1_048_576, 1_000, 100_000_000),
  REVERB_APPS_FILE: text(),
  REVERB_SCALING_ENABLED: disabled('the WebSocket server is one process'),
  REVERB_HOST: z.string().default('localhost'),
  REVERB_PORT: optionalPort(443),
  REVERB_SCHEME: choice(['http', 'https'], 'http'),
  REVERB_ALLOWED_ORIGINS: list(),
  REVERB_ALLOW_MISSING_ORIGIN: flag(false),
  REVERB_APP_PING_INTERVAL: wholeNumber(60, 1, 86_400),
  REVERB_APP_ACTIVITY_TIMEOUT: wholeNumber(30, 1, 86_400),
  REVERB_APP_MAX_CONNECTIONS: wholeNumber(0, 0, 10_000_000),
  REVERB_APP_MAX_MESSAGE_SIZE: wholeNumber(65_536, 1, 10_000_000),
  REVERB_APP_ACCEPT_CLIENT_EVENTS_FROM: choice(['members', 'all', 'none'], 'members'),
  REVERB_APP_RATE_LIMITING_ENABLED: flag(false),
  REVERB_APP_RATE_LIMIT_MAX_ATTEMPTS: wholeNumber(60, 1, 1_000_000),
  REVERB_APP_RATE_LIMIT_DECAY_SECONDS: wholeNumber(60, 1, 86_400),
  REVERB_APP_RATE_LIMIT_TERMINATE: flag(false),
  REVERB_MAX_CONNECTIONS: wholeNumber(0, 0, 10_000_000),
  REVERB_MAX_CONNECTIONS_PER_IP: wholeNumber(0, 0, 10_000_000),
  REVERB_MAX_HANDSHAKES_PER_IP: wholeNumber(0, 0, 1_000_000),
  REVERB_MAX_SUBSCRIPTIONS_PER_CONNECTION: wholeNumber(10_000, 0, 10_000_000),
  REVERB_REQUIRE_PROTOCOL: flag(false),
  REVERB_TRUSTED_PROXIES: list(),
  REVERB_SUBSCRIBE_TIMEOUT: wholeNumber(600, 0, 86_400),
  REVERB_DRAIN_SECONDS: wholeNumber(10, 1, 3_600),
  REVERB_DRAIN_DELAY_SECONDS: wholeNumber(0, 0, 3_600),

  CATALOGUE_URL: url(['http', 'https']),
  CATALOGUE_TIMEOUT_SECONDS: wholeNumber(5, 1, 15),
  CATALOGUE_ALLOW_PRIVATE: flag(false),

  EXPLAINER_URL: url(['http', 'https']),
  EXPLAINER_API_KEY: text(),
  EXPLAINER_MODEL: text(),
  EXPLAINER_TIMEOUT_SECONDS: wholeNumber(10, 1, 50),

  VITE_REVERB_APP_KEY: identifier(),
  VITE_REVERB_HOST: text(),
  VITE_REVERB_PORT: optionalPort(443),
  VITE_REVERB_SCHEME: optionalChoice(['http', 'https']),
  VITE_PUSHER_HOST: text(),
  VITE_PUSHER_PORT: optionalPort(443),
  VITE_PUSHER_SCHEME: optionalChoice(['http', 'https']),
});

export type Variables = z.infer<typeof variables>;
export type VariableName = keyof Variables;
export const VARIABLE_NAMES = Object.keys(variables.shape) as VariableName[];
