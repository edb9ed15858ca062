import {
  defineArea,
  findMissingOrWildcardOriginProblems,
  createProductionProblem,
  type FindProblems,
  type ValuesOf,
} from '../area';
import { portSchema, wholeNumberSchema } from '../variable-schemas';
import { optionalProxiesSchema } from '../proxies-schema';
import { optionalOriginsSchema } from '../web-address-schemas';
import { z } from 'zod';

/** Origins of the Vite development server and of `vite preview`, allowed by default in development. */
const VITE_ORIGINS = ['http://localhost:5173', 'http://localhost:4173'];

export const apiArea = defineArea({
  title: 'API and web app',
  variables: {
    API_HOST: z.string().default('0.0.0.0').describe('Address the HTTP server listens on.'),
    API_PORT: portSchema(9090).describe('Port the HTTP server listens on.'),
    CORS_ALLOWED_ORIGINS: optionalOriginsSchema().meta({
      description:
        'Origins whose pages may call the API, besides the address of the API itself; separated by commas, or * for ' +
        'any. Required in production; in development the default is the Vite development server and its preview.',
      example: VITE_ORIGINS.join(','),
    }),
    TRUSTED_PROXIES: optionalProxiesSchema().meta({
      description:
        'Reverse proxies whose X-Forwarded-For, -Proto and -Host headers are trusted: addresses, networks, or ' +
        'loopback, linklocal, uniquelocal; separated by commas. Default: none.',
      example: '10.0.0.0/8',
    }),
    API_MAX_BODY_BYTES: wholeNumberSchema(65_536, 1_024, 104_857_600).describe(
      'Maximum size of a request body in bytes.',
    ),
  },
});

type ApiValues = ValuesOf<typeof apiArea>;

export const findApiProblems: FindProblems<ApiValues> = ({ values, isSet, isProduction, role }) => {
  if (!isProduction || role === 'reverb') return [];
  const name = 'CORS_ALLOWED_ORIGINS';
  return [
    ...findMissingOrWildcardOriginProblems(name, isSet(name), values[name]),
    ...(values.TRUSTED_PROXIES?.includes('*')
      ? [createProductionProblem('TRUSTED_PROXIES', 'must not be *')]
      : []),
  ];
};

export function toApiConfig(values: ApiValues) {
  return {
    /** Address and port the HTTP server listens on. */
    api: { host: values.API_HOST, port: values.API_PORT },
    /** Origins whose pages may call the API, e.g. `https://example.com`; `*` for any. */
    corsAllowedOrigins: values.CORS_ALLOWED_ORIGINS ?? VITE_ORIGINS,
    /** Proxies whose `X-Forwarded-*` headers are trusted: addresses, networks, Express's names; `*` for any. */
    trustedProxies: values.TRUSTED_PROXIES ?? [],
    /** Maximum size of a request body in bytes. */
    maxBodyBytes: values.API_MAX_BODY_BYTES,
  };
}
