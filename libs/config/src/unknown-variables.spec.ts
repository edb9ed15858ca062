import { CREDENTIALS, findProblemMessages } from './testing/load-test-config';

/** Returns the names of the rejected variables when these are set besides the credentials. */
const findRejectedNames = (...names: string[]) =>
  Object.keys(
    findProblemMessages({
      ...CREDENTIALS,
      ...Object.fromEntries(names.map((name) => [name, 'x'])),
    }),
  );

describe('findUnknownVariableProblems', () => {
  it.each([
    ['DB_HOTS', 'DB_HOST'],
    ['QUEUE_CONECTION', 'QUEUE_CONNECTION'],
    ['REVERB_ALOWED_ORIGINS', 'REVERB_ALLOWED_ORIGINS'],
    ['API_PROT', 'API_PORT'],
    ['API_HOTS', 'API_HOST'],
    ['API_MAX_BODY', 'API_MAX_BODY_BYTES'],
    ['APP_EVN', 'APP_ENV'],
    ['APP_ENVIRONMENT', 'APP_ENV'],
    ['APP_DEBUGG', 'APP_DEBUG'],
    ['APP_ULR', 'APP_URL'],
    ['REDIS_HSOT', 'REDIS_HOST'],
    ['REDIS_HOSTNAME', 'REDIS_HOST'],
    ['REDIS_PASS', 'REDIS_PASSWORD'],
    ['REDIS_PASWORD', 'REDIS_PASSWORD'],
    ['REDIS_USER', 'REDIS_USERNAME'],
    ['CATALOGUE_TIMEOUT', 'CATALOGUE_TIMEOUT_SECONDS'],
    ['CATALOGUE_ULR', 'CATALOGUE_URL'],
    ['EXPLAINER_KEY', 'EXPLAINER_API_KEY'],
    ['EXPLAINER_TIMEOUT', 'EXPLAINER_TIMEOUT_SECONDS'],
    ['SCHEDULE_ENABLE', 'SCHEDULE_ENABLED'],
    ['PRUNE_NOTIFICATIONS_DAYS', 'PRUNE_NOTIFICATION_DAYS'],
    ['PRUNE_FAILED_JOBS_HOURS', 'PRUNE_FAILED_JOB_HOURS'],
    ['VITE_REVERB_HSOT', 'VITE_REVERB_HOST'],
    ['VITE_REVERB_KEY', 'VITE_REVERB_APP_KEY'],
    ['VITE_PUSHER_SHEME', 'VITE_PUSHER_SCHEME'],
  ])('rejects %s and suggests %s', (name, suggestion) => {
    expect(findProblemMessages({ ...CREDENTIALS, [name]: 'x' })).toEqual({
      [name]: `is not a known variable; did you mean ${suggestion}?`,
    });
  });

  it('ignores the other variables of the .env of a Laravel application', () => {
    const laravel = [
      ...['APP_NAME', 'APP_KEY', 'APP_PREVIOUS_KEYS', 'APP_TIMEZONE', 'APP_LOCALE'],
      ...['APP_FALLBACK_LOCALE', 'APP_FAKER_LOCALE', 'APP_MAINTENANCE_DRIVER'],
      ...['APP_MAINTENANCE_STORE', 'APP_PORT', 'APP_SERVICE', 'PHP_CLI_SERVER_WORKERS'],
      ...['REDIS_CLIENT', 'REDIS_CLUSTER', 'REDIS_PERSISTENT', 'REDIS_CACHE_DB'],
      ...['REDIS_CACHE_CONNECTION', 'REDIS_CACHE_LOCK_CONNECTION', 'REDIS_QUEUE'],
      ...['REDIS_QUEUE_CONNECTION', 'REDIS_QUEUE_RETRY_AFTER', 'REDIS_MAX_RETRIES'],
      ...['REDIS_BACKOFF_ALGORITHM', 'REDIS_BACKOFF_BASE', 'REDIS_BACKOFF_CAP'],
      ...['VITE_APP_NAME', 'VITE_PUSHER_APP_KEY', 'VITE_PUSHER_APP_CLUSTER', 'VITE_PORT'],
      ...['DB_QUEUE_RETRY_AFTER', 'REVERB_PULSE_INGEST_INTERVAL', 'REVERB_SERVER'],
    ];
    expect(findRejectedNames(...laravel)).toEqual([]);
  });

  it('ignores the variables of the front end and of Vite', () => {
    const variables = [
      ...['VITE_API_BASE_URL', 'VITE_API_URL', 'VITE_APP_TITLE', 'VITE_CJS_IGNORE_WARNING'],
      ...['VITE_CJS_TRACE', 'VITE_USER_NODE_ENV', 'VITE_SENTRY_DSN', 'VITEST', 'VITEST_POOL_ID'],
    ];
    expect(findRejectedNames(...variables)).toEqual([]);
  });

  it('ignores the variables that Docker and Kubernetes set for services', () => {
    const links = [
      ...['REVERB_SERVICE_HOST', 'REVERB_PORT_9000_TCP_ADDR', 'API_SERVICE_HOST'],
      ...['API_SERVICE_PORT_HTTP', 'REDIS_PORT_6379_TCP', 'REDIS_PORT_6379_TCP_PROTO'],
      ...['REDIS_SERVICE_PORT', 'REDIS_ENV_REDIS_VERSION', 'REDIS_NAME', 'APP_PORT_9090_TCP'],
      ...['CATALOGUE_SERVICE_HOST', 'EXPLAINER_SERVICE_PORT'],
    ];
    expect(findRejectedNames(...links)).toEqual([]);
    expect(findProblemMessages({ ...CREDENTIALS, CATALOGUE_PORT: 'tcp://10.0.0.1:80' })).toEqual(
      {},
    );
  });

  it('ignores variables of platforms and CI tools that share a prefix', () => {
    const variables = [
      ...['APP_ID', 'APP_UID', 'APP_GID', 'APP_USER', 'APP_HOME', 'APP_DIR', 'APP_ROOT'],
      ...['APP_VERSION', 'APP_PATH', 'APP_REGION', 'APP_SECRET', 'APP_HOST', 'APP_BASE_URL'],
      ...['API_KEY', 'API_TOKEN', 'API_URL', 'API_BASE_URL', 'API_SECRET', 'API_ID', 'API_HASH'],
      ...['API_VERSION', 'API_USER', 'API_PATH', 'API_TIMEOUT_MS'],
      ...['REDIS_VERSION', 'REDIS_DOWNLOAD_URL', 'REDIS_DOWNLOAD_SHA', 'REDIS_TLS_URL'],
      ...['REDIS_PUBLIC_URL', 'REDIS_PRIVATE_URL', 'REDIS_AOF_ENABLED', 'REDIS_MASTER_HOST'],
      ...['REDIS_REPLICATION_MODE', 'REDIS_CONTAINER_NAME'],
    ];
    expect(findRejectedNames(...variables)).toEqual([]);
  });
});
