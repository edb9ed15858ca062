import { resolve } from 'node:path';
import { z } from 'zod';
import {
  defineArea,
  createProductionProblem,
  type DeepReadonly,
  type FindProblems,
  type ValuesOf,
} from '../area';
import {
  choiceSchema,
  databaseNameSchema,
  optionalChoiceSchema,
  portSchema,
  optionalUrlSchema,
} from '../variable-schemas';
import { hostNameSchema, toUrlHost } from '../host-name';

export const databaseArea = defineArea({
  title: 'Database',
  introduction:
    'Set DATABASE_URL, or DB_HOST and the other DB_ variables. With neither, npm start runs an embedded PostgreSQL ' +
    'whose data is in DATA_DIR; production requires an external database.',
  variables: {
    DATA_DIR: z
      .string()
      .default('.data')
      .describe('Folder of the embedded PostgreSQL and of the log files of npm start.'),
    DATABASE_URL: optionalUrlSchema(['postgres', 'postgresql']).meta({
      description: 'Address of an external PostgreSQL. Takes precedence over DB_HOST.',
      example: 'postgres://giftspire:password@localhost:5432/giftspire',
    }),
    DB_CONNECTION: choiceSchema(['pgsql'], 'pgsql').describe(
      'Kind of database. Only pgsql (PostgreSQL) is supported.',
    ),
    DB_HOST: hostNameSchema().optional().meta({
      description: 'Host name or IP address of an external PostgreSQL.',
      example: 'localhost',
    }),
    DB_PORT: portSchema(5432),
    DB_DATABASE: databaseNameSchema('giftspire'),
    DB_USERNAME: z.string().default('giftspire'),
    DB_PASSWORD: z.string().default(''),
    DB_SSLMODE: optionalChoiceSchema(['disable', 'require', 'verify-full']).meta({
      description:
        'TLS to the database: disable, require (encrypted, certificate not verified) or verify-full (certificate ' +
        'verified). Default: what DATABASE_URL says, otherwise no TLS.',
      example: 'disable',
    }),
  },
});

type DatabaseValues = ValuesOf<typeof databaseArea>;

export const findDatabaseProblems: FindProblems<DatabaseValues> = ({
  isSet,
  isProduction,
  role,
}) =>
  isProduction && role === 'application' && !isSet('DATABASE_URL') && !isSet('DB_HOST')
    ? [createProductionProblem('DATABASE_URL', 'is required (or DB_HOST)')]
    : [];

/** Returns the absolute path of DATA_DIR; relative paths start at `directory`. */
export function toDataDir(values: DatabaseValues, directory: string): string {
  return resolve(directory, values.DATA_DIR);
}

/** Returns the URL of the external database, or `kind: 'embedded'` when none is configured. */
export function toDatabaseConfig(values: DatabaseValues) {
  const { DATABASE_URL, DB_HOST, DB_SSLMODE } = values;
  if (DATABASE_URL !== undefined)
    return {
      kind: 'external' as const,
      url: withSslMode(DATABASE_URL, DB_SSLMODE),
      /** Variable that configures the address, for error messages. */
      variable: 'DATABASE_URL' as const,
    };
  if (DB_HOST === undefined) return { kind: 'embedded' as const };
  const url = new URL(`postgres://${toUrlHost(DB_HOST)}`);
  url.port = String(values.DB_PORT);
  url.pathname = `/${encodeURIComponent(values.DB_DATABASE)}`;
  url.username = encodeURIComponent(values.DB_USERNAME);
  url.password = encodeURIComponent(values.DB_PASSWORD);
  return {
    kind: 'external' as const,
    url: withSslMode(url.href, DB_SSLMODE),
    variable: 'DB_HOST' as const,
  };
}

/** An external PostgreSQL with its URL, or the embedded one, whose data is in {@link toDataDir}. */
export type DatabaseConfig = DeepReadonly<ReturnType<typeof toDatabaseConfig>>;

/**
 * URL parameters with which `pg` treats each DB_SSLMODE as libpq does. Without `uselibpqcompat` it would treat
 * `require` like `verify-full`.
 */
const SSL_PARAMETERS_BY_MODE = {
  disable: { sslmode: 'disable' },
  require: { uselibpqcompat: 'true', sslmode: 'require' },
  'verify-full': { sslmode: 'verify-full' },
};

/** Returns the URL with the parameters of the mode; unchanged without a mode or when it already has an `sslmode`. */
function withSslMode(databaseUrl: string, mode: DatabaseValues['DB_SSLMODE']): string {
  const url = new URL(databaseUrl);
  if (mode === undefined || url.searchParams.has('sslmode')) return databaseUrl;
  for (const [name, value] of Object.entries(SSL_PARAMETERS_BY_MODE[mode]))
    url.searchParams.set(name, value);
  return url.href;
}
