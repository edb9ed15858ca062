import { defineArea, createProductionProblem, type FindProblems, type ValuesOf } from '../area';
import { choiceSchema, booleanSchema } from '../variable-schemas';
import { optionalWebAddressSchema } from '../web-address-schemas';
import type { apiArea } from './api';

export const appArea = defineArea({
  title: 'Application',
  variables: {
    APP_ENV: choiceSchema(
      ['development', 'production', 'testing', 'local'],
      'development',
    ).describe(
      'development, production or testing. production rejects unsafe values at start: debug mode, wildcard origins, ' +
        'missing database. "local" is accepted as another word for development.',
    ),
    APP_DEBUG: booleanSchema(false).describe(
      'If true, error responses of the API contain the exception and its stack trace.',
    ),
    APP_URL: optionalWebAddressSchema().meta({
      description:
        'Public address of the web app and the API. Required in production; in development the default is the host ' +
        'name and port with which the page was opened.',
      example: 'http://localhost:9090',
    }),
    LOG_LEVEL: choiceSchema(['debug', 'info', 'warn', 'error', 'silent'], 'info').describe(
      'Least severe level that is logged: debug, info, warn, error or silent.',
    ),
  },
});

type AppValues = ValuesOf<typeof appArea>;

export const findAppProblems: FindProblems<AppValues> = ({ values, isSet, isProduction, role }) => {
  if (!isProduction) return [];
  return [
    ...(values.APP_DEBUG ? [createProductionProblem('APP_DEBUG', 'must be false')] : []),
    ...(role === 'application' && !isSet('APP_URL')
      ? [createProductionProblem('APP_URL', 'is required')]
      : []),
  ];
};

export function toAppConfig(values: AppValues & Pick<ValuesOf<typeof apiArea>, 'API_PORT'>) {
  return {
    environment: values.APP_ENV === 'local' ? 'development' : values.APP_ENV,
    /** If true, error responses contain the exception and its stack trace. */
    debug: values.APP_DEBUG,
    logLevel: values.LOG_LEVEL,
    /** Public address of the web app and the API, without a trailing slash. Default: this machine. */
    appUrl: values.APP_URL ?? `http://localhost:${values.API_PORT}`,
    /** False only in development: APP_URL is not set, so links use the host name of the request. */
    isAppUrlSet: values.APP_URL !== undefined,
  };
}
