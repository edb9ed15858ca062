import { resolve } from 'node:path';
import { z } from 'zod';
import {
  defineArea,
  findMissingOrWildcardOriginProblems,
  findShortSecretProblems,
  type FindProblems,
  type ValuesOf,
} from '../area';
import {
  choiceSchema,
  booleanSchema,
  optionalListSchema,
  optionalPortSchema,
  pathPrefixSchema,
  portSchema,
  optionalTextSchema,
  optionalIdentifierSchema,
  wholeNumberSchema,
} from '../variable-schemas';

export const reverbServerArea = defineArea({
  title: 'WebSocket server',
  introduction:
    'The names are those of Laravel Reverb. API and worker publish with the same application id, key and secret.',
  variables: {
    REVERB_APP_ID: optionalIdentifierSchema().meta({
      description:
        'Id, key and secret of the application. npm start generates the empty ones in .env.',
      isGenerated: true,
    }),
    REVERB_APP_KEY: optionalIdentifierSchema().meta({ isGenerated: true }),
    REVERB_APP_SECRET: optionalTextSchema().meta({ isGenerated: true }),
    REVERB_SERVER_HOST: z.string().default('0.0.0.0').describe('Address the server listens on.'),
    REVERB_SERVER_PORT: portSchema(9000).describe('Port the server listens on.'),
    REVERB_SERVER_PATH: pathPrefixSchema().describe(
      'Prefix of every path, e.g. /ws. Default: none.',
    ),
    REVERB_HOST: z.string().default('localhost').describe('Host at which API and worker reach it.'),
    REVERB_PORT: optionalPortSchema(443).meta({
      description: 'Port at which API and worker reach it. Default: REVERB_SERVER_PORT.',
      example: '9000',
    }),
    REVERB_SCHEME: choiceSchema(['http', 'https'], 'http').describe(
      'Scheme with which API and worker reach it: http or https.',
    ),
    REVERB_APPS_FILE: optionalTextSchema().meta({
      description:
        'JSON file with further applications, reloaded on SIGHUP: [{"app_id":"2","key":"...","secret":"..."}].',
      example: 'apps.json',
    }),
    REVERB_ALLOWED_ORIGINS: optionalListSchema().meta({
      description:
        'Origins whose pages may connect: *, a host (good.example, *.good.example) or a full origin, separated by ' +
        'commas. Default: *. Required in production, where * is rejected.',
      example: '*',
    }),
    REVERB_ALLOW_MISSING_ORIGIN: booleanSchema(false).describe(
      'If true, clients without an Origin header (mobile apps, scripts) may connect when REVERB_ALLOWED_ORIGINS is not *.',
    ),
    REVERB_APP_ACTIVITY_TIMEOUT: wholeNumberSchema(30, 1, 86_400).describe(
      'Seconds without traffic after which clients send a ping (activity_timeout of the Pusher protocol).',
    ),
    REVERB_APP_PING_INTERVAL: wholeNumberSchema(60, 1, 86_400).describe(
      'Seconds without traffic after which the server sends a ping.',
    ),
    REVERB_APP_MAX_CONNECTIONS: wholeNumberSchema(0, 0, 10_000_000).describe(
      'Maximum number of connections of the application; 0 for no limit.',
    ),
    REVERB_APP_MAX_MESSAGE_SIZE: wholeNumberSchema(65_536, 1, 10_000_000).describe(
      'Maximum size of a message from a client in bytes. The default fits a client event of 10 KB however it is escaped.',
    ),
    REVERB_APP_ACCEPT_CLIENT_EVENTS_FROM: choiceSchema(
      ['members', 'all', 'none'],
      'members',
    ).describe('Clients that may send client events: members (of the channel), all or none.'),
    REVERB_APP_RATE_LIMITING_ENABLED: booleanSchema(false).describe(
      'If true, the number of messages of each client is limited.',
    ),
    REVERB_APP_RATE_LIMIT_MAX_ATTEMPTS: wholeNumberSchema(60, 1, 1_000_000).describe(
      'Maximum number of messages within the window.',
    ),
    REVERB_APP_RATE_LIMIT_DECAY_SECONDS: wholeNumberSchema(60, 1, 86_400).describe(
      'Length of the window in seconds. It begins with the first message.',
    ),
    REVERB_APP_RATE_LIMIT_TERMINATE: booleanSchema(false).describe(
      'If true, a client that exceeds the limit is disconnected.',
    ),
    REVERB_MAX_REQUEST_SIZE: wholeNumberSchema(1_048_576, 1_000, 100_000_000).describe(
      'Maximum size of an HTTP request body in bytes, for the server and its publishers. The default fits a full batch ' +
        'of events.',
    ),
    REVERB_MAX_CONNECTIONS: wholeNumberSchema(0, 0, 10_000_000).describe(
      'Maximum number of connections of all applications; 0 for no limit.',
    ),
    REVERB_MAX_CONNECTIONS_PER_IP: wholeNumberSchema(0, 0, 10_000_000).describe(
      'Maximum number of connections per IP address; 0 for no limit.',
    ),
    REVERB_MAX_HANDSHAKES_PER_IP: wholeNumberSchema(0, 0, 1_000_000).describe(
      'Maximum number of handshakes per IP address and second; 0 for no limit.',
    ),
    REVERB_MAX_SUBSCRIPTIONS_PER_CONNECTION: wholeNumberSchema(10_000, 0, 10_000_000).describe(
      'Maximum number of channels per connection; 0 for no limit.',
    ),
    REVERB_REQUIRE_PROTOCOL: booleanSchema(false).describe(
      'If true, clients that do not state their protocol version are rejected with 4008. Pusher and Laravel clients ' +
        'state it.',
    ),
    REVERB_TRUSTED_PROXIES: optionalListSchema().meta({
      description:
        'Reverse proxies whose X-Forwarded-For header is trusted: addresses or networks, separated by commas. ' +
        'Default: none.',
      example: '10.0.0.0/8',
    }),
    REVERB_SUBSCRIBE_TIMEOUT: wholeNumberSchema(600, 0, 86_400).describe(
      'Seconds after which a client that never subscribed to a channel is disconnected; 0 for never.',
    ),
    REVERB_DRAIN_SECONDS: wholeNumberSchema(10, 1, 3_600).describe(
      'Seconds over which a stopping server spreads the disconnection of its clients.',
    ),
    REVERB_DRAIN_DELAY_SECONDS: wholeNumberSchema(0, 0, 3_600).describe(
      'Seconds for which a stopping server reports "not ready" at /up before it disconnects clients, so that load ' +
        'balancers notice.',
    ),
  },
});

type ReverbServerValues = ValuesOf<typeof reverbServerArea>;

const REVERB_CREDENTIAL_NAMES = ['REVERB_APP_ID', 'REVERB_APP_KEY', 'REVERB_APP_SECRET'] as const;

export const findReverbServerProblems: FindProblems<
  ReverbServerValues & { BROADCAST_CONNECTION: string }
> = ({ values, isSet, isProduction, role }) => {
  const needsCredentials = role === 'reverb' || values.BROADCAST_CONNECTION !== 'pusher';
  const advice = isProduction ? '' : '; `npm start` fills it in';
  const origins = 'REVERB_ALLOWED_ORIGINS';
  return [
    ...REVERB_CREDENTIAL_NAMES.filter((name) => needsCredentials && !isSet(name)).map((name) => ({
      name,
      message: `is required${advice}`,
    })),
    ...(isProduction ? findShortSecretProblems('REVERB_APP_SECRET', values.REVERB_APP_SECRET) : []),
    ...(isProduction && role === 'reverb'
      ? findMissingOrWildcardOriginProblems(origins, isSet(origins), values[origins])
      : []),
  ];
};

/** Returns id, key and secret of the application, shared by the WebSocket server and its publishers. */
export function toReverbCredentials(
  values: Pick<ReverbServerValues, (typeof REVERB_CREDENTIAL_NAMES)[number]>,
) {
  return {
    id: values.REVERB_APP_ID ?? '',
    key: values.REVERB_APP_KEY ?? '',
    secret: values.REVERB_APP_SECRET ?? '',
  };
}

/**
 * Returns the settings of the WebSocket server. `app` and `options` use the names of `ReverbApp` and `ReverbOptions` in
 * `@giftspire/reverb` and are passed to it unchanged.
 */
export function toReverbServerConfig(values: ReverbServerValues, directory: string) {
  return {
    /** Application that the REVERB_APP_ variables configure. */
    app: {
      ...toReverbCredentials(values),
      /** `*`, hosts with wildcards or full origins. */
      allowedOrigins: values.REVERB_ALLOWED_ORIGINS ?? ['*'],
      /** If true, clients without an `Origin` header may connect although {@link allowedOrigins} is not `*`. */
      allowMissingOrigin: values.REVERB_ALLOW_MISSING_ORIGIN,
      acceptClientEventsFrom: values.REVERB_APP_ACCEPT_CLIENT_EVENTS_FROM,
      /** Limit of the number of messages of each client; undefined for none. */
      rateLimiting: values.REVERB_APP_RATE_LIMITING_ENABLED
        ? {
            maxAttempts: values.REVERB_APP_RATE_LIMIT_MAX_ATTEMPTS,
            decaySeconds: values.REVERB_APP_RATE_LIMIT_DECAY_SECONDS,
            terminateOnLimit: values.REVERB_APP_RATE_LIMIT_TERMINATE,
          }
        : undefined,
      /** Maximum number of connections; 0 for no limit. */
      maxConnections: values.REVERB_APP_MAX_CONNECTIONS,
    },
    /** Absolute path of a JSON file with further applications; undefined for none. */
    appsFile:
      values.REVERB_APPS_FILE === undefined
        ? undefined
        : resolve(directory, values.REVERB_APPS_FILE),
    /** Address and port the server listens on. */
    server: {
      host: values.REVERB_SERVER_HOST,
      port: values.REVERB_SERVER_PORT,
      /** Prefix of every path, e.g. `/ws`; empty for the root. */
      path: values.REVERB_SERVER_PATH,
    },
    /** Settings of all applications together. For the maximum numbers, 0 means no limit. */
    options: {
      /** Silence after which clients send a ping, in seconds. */
      activityTimeoutSeconds: values.REVERB_APP_ACTIVITY_TIMEOUT,
      /** Silence after which the server sends a ping, in seconds. */
      pingAfterSeconds: values.REVERB_APP_PING_INTERVAL,
      maxMessageBytes: values.REVERB_APP_MAX_MESSAGE_SIZE,
      maxRequestBytes: values.REVERB_MAX_REQUEST_SIZE,
      maxConnections: values.REVERB_MAX_CONNECTIONS,
      maxConnectionsPerAddress: values.REVERB_MAX_CONNECTIONS_PER_IP,
      maxHandshakesPerAddressPerSecond: values.REVERB_MAX_HANDSHAKES_PER_IP,
      maxSubscriptionsPerConnection: values.REVERB_MAX_SUBSCRIPTIONS_PER_CONNECTION,
      /** If true, clients must state their protocol version. */
      requireProtocol: values.REVERB_REQUIRE_PROTOCOL,
      /** Addresses or networks whose `X-Forwarded-For` header is trusted. */
      trustedProxies: values.REVERB_TRUSTED_PROXIES ?? [],
      /** Seconds after which a client that never subscribed is disconnected; 0 for never. */
      subscribeTimeoutSeconds: values.REVERB_SUBSCRIBE_TIMEOUT,
      /** Seconds over which a stopping server spreads the disconnection of its clients. */
      drainSeconds: values.REVERB_DRAIN_SECONDS,
      /** Seconds for which a stopping server reports "not ready" before it disconnects clients. */
      drainDelaySeconds: values.REVERB_DRAIN_DELAY_SECONDS,
    },
  };
}
