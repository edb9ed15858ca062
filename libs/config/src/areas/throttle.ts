import { defineArea, createProductionProblem, type FindProblems, type ValuesOf } from '../area';
import { booleanSchema, optionalChoiceSchema, wholeNumberSchema } from '../variable-schemas';
import type { queueArea } from './queue';

/** Returns the schema of a maximum number of requests; the argument is its default. */
const requestLimitSchema = (fallback: number) => wholeNumberSchema(fallback, 1, 1_000_000);

export const throttleArea = defineArea({
  title: 'Rate limits of the API',
  introduction:
    'Maximum numbers of requests within THROTTLE_WINDOW_SECONDS. All processes share the counters.',
  variables: {
    THROTTLE_ENABLED: booleanSchema(true).describe(
      'false disables all limits; meant for tests, rejected in production.',
    ),
    THROTTLE_STORE: optionalChoiceSchema(['database', 'redis']).meta({
      description:
        'Store of the counters: database or redis. Default: redis with QUEUE_CONNECTION=redis, otherwise database.',
      example: 'database',
    }),
    THROTTLE_WINDOW_SECONDS: wholeNumberSchema(60, 1, 86_400).describe(
      'Length of the window in seconds. A window begins with its first request.',
    ),
    THROTTLE_API: requestLimitSchema(600).describe(
      'Requests to routes without a limit of their own, per access token, or per IP address without a token. Opening ' +
        'the dashboard makes 8 requests.',
    ),
    THROTTLE_LOGIN: requestLimitSchema(10).describe('Logins per nickname and IP address.'),
    THROTTLE_LOGIN_PER_IP: requestLimitSchema(100).describe('Logins per IP address.'),
    THROTTLE_REGISTER: requestLimitSchema(10).describe(
      'Registrations per nickname and IP address.',
    ),
    THROTTLE_REGISTER_PER_IP: requestLimitSchema(100).describe('Registrations per IP address.'),
    THROTTLE_CHECK_NICKNAME: requestLimitSchema(120).describe(
      'Checks per IP address whether a nickname is available; the form sends them while the user types.',
    ),
    THROTTLE_BROADCASTING_AUTH: requestLimitSchema(120).describe(
      'Authorizations of private channels per user.',
    ),
    THROTTLE_SEARCH: requestLimitSchema(30).describe('Gift searches per user.'),
  },
});

type ThrottleValues = ValuesOf<typeof throttleArea>;

export const findThrottleProblems: FindProblems<ThrottleValues> = ({
  values,
  isProduction,
  role,
}) =>
  isProduction && role === 'application' && values.THROTTLE_ENABLED === false
    ? [createProductionProblem('THROTTLE_ENABLED', 'must be true')]
    : [];

export function toThrottleConfig(
  values: ThrottleValues & Pick<ValuesOf<typeof queueArea>, 'QUEUE_CONNECTION'>,
) {
  return {
    enabled: values.THROTTLE_ENABLED,
    /** Store of the counters, shared by all processes. */
    store: values.THROTTLE_STORE ?? (values.QUEUE_CONNECTION === 'redis' ? 'redis' : 'database'),
    /** Length of the window in seconds; it begins with the first request. */
    windowSeconds: values.THROTTLE_WINDOW_SECONDS,
    /** Maximum numbers of requests within the window. */
    limits: {
      /** Routes without a limit of their own: per access token, or per address without a token. */
      api: values.THROTTLE_API,
      /** Logins per nickname and address. */
      login: values.THROTTLE_LOGIN,
      loginPerAddress: values.THROTTLE_LOGIN_PER_IP,
      /** Registrations per nickname and address. */
      register: values.THROTTLE_REGISTER,
      registerPerAddress: values.THROTTLE_REGISTER_PER_IP,
      /** Availability checks of nicknames per address. */
      checkNickname: values.THROTTLE_CHECK_NICKNAME,
      /** Channel authorizations per user. */
      broadcastingAuth: values.THROTTLE_BROADCASTING_AUTH,
      /** Searches per user. */
      search: values.THROTTLE_SEARCH,
    },
  };
}
