import {
  defineArea,
  findShortSecretProblems,
  type DeepReadonly,
  type FindProblems,
  type ValuesOf,
} from '../area';
import {
  choiceSchema,
  optionalEncryptionKeySchema,
  portSchema,
  optionalTextSchema,
  optionalIdentifierSchema,
} from '../variable-schemas';
import { hostNameSchema } from '../host-name';
import { toReverbCredentials, type reverbServerArea } from './reverb-server';
import type { viteArea } from './vite';

export const broadcastingArea = defineArea({
  title: 'Broadcasting',
  introduction:
    'Events for browsers. The PUSHER_ variables apply with BROADCAST_CONNECTION=pusher.',
  variables: {
    BROADCAST_CONNECTION: choiceSchema(['reverb', 'pusher', 'log', 'null'], 'reverb').describe(
      'Destination of events: reverb (the WebSocket server below), pusher, log (written to the log only) or null ' +
        '(discarded).',
    ),
    BROADCAST_ENCRYPTION_MASTER_KEY: optionalEncryptionKeySchema().describe(
      'Key of encrypted channels: 32 bytes as base64, e.g. from "openssl rand -base64 32". Without it encrypted ' +
        'channels are rejected.',
    ),
    PUSHER_APP_ID: optionalIdentifierSchema(),
    PUSHER_APP_KEY: optionalIdentifierSchema(),
    PUSHER_APP_SECRET: optionalTextSchema(),
    PUSHER_APP_CLUSTER: optionalIdentifierSchema()
      .default('mt1')
      .describe('Cluster of Pusher; ignored when PUSHER_HOST is set.'),
    PUSHER_HOST: hostNameSchema().optional().meta({
      description:
        'Host of a server that implements the Pusher HTTP API. Default: the host of the cluster.',
      example: 'api-mt1.pusher.com',
    }),
    PUSHER_PORT: portSchema(443),
    PUSHER_SCHEME: choiceSchema(['http', 'https'], 'https'),
  },
});

type BroadcastingValues = ValuesOf<typeof broadcastingArea> &
  ValuesOf<typeof reverbServerArea> &
  ValuesOf<typeof viteArea>;

const PUSHER_CREDENTIAL_NAMES = ['PUSHER_APP_ID', 'PUSHER_APP_KEY', 'PUSHER_APP_SECRET'] as const;

export const findBroadcastingProblems: FindProblems<ValuesOf<typeof broadcastingArea>> = ({
  values,
  isSet,
  isProduction,
  role,
}) => {
  if (role === 'reverb' || values.BROADCAST_CONNECTION !== 'pusher') return [];
  return [
    ...PUSHER_CREDENTIAL_NAMES.filter((name) => !isSet(name)).map((name) => ({
      name,
      message: 'is required with BROADCAST_CONNECTION=pusher',
    })),
    ...(isProduction ? findShortSecretProblems('PUSHER_APP_SECRET', values.PUSHER_APP_SECRET) : []),
  ];
};

/** Maximum size of a request to Pusher in bytes. An own choice: Pusher documents only a limit per event. */
const PUSHER_MAX_REQUEST_BYTES = 1_048_576;

export function toBroadcastConfig(values: BroadcastingValues) {
  const connection = values.BROADCAST_CONNECTION;
  // `log` and `null` send nothing, but browsers may still connect to the WebSocket server.
  const { app, endpoint, maxRequestBytes, browser } =
    connection === 'pusher'
      ? toPusherConnectionSettings(values)
      : toReverbConnectionSettings(values);
  return {
    /** Driver with which the back end publishes events; `log` writes them to the log, `null` discards them. */
    connection,
    /** Base64 of 32 bytes; undefined disables encrypted channels. */
    encryptionMasterKey: values.BROADCAST_ENCRYPTION_MASTER_KEY,
    /** Credentials of the Pusher application. */
    app,
    /** Address to which the back end publishes events. */
    endpoint,
    /** Maximum size of one request to {@link endpoint} in bytes. */
    maxRequestBytes,
    /** Key and address that browsers connect with. */
    browser,
  };
}

/** Addresses and credentials with which the back end publishes events and browsers receive them. */
export type BroadcastConfig = DeepReadonly<ReturnType<typeof toBroadcastConfig>>;

/** Address of a server that speaks the Pusher protocol. */
export interface PusherEndpoint {
  readonly host: string;
  readonly port: number;
  readonly scheme: 'http' | 'https';
  /** Prefix of `/app` and `/apps`, e.g. `/ws`; empty for the root. */
  readonly path: string;
}

/** Key and address that browsers connect with. */
export interface BrowserEndpoint extends Omit<PusherEndpoint, 'host'> {
  readonly key: string;
  /** Undefined: the host name with which the page was opened. */
  readonly host: string | undefined;
}

/** Settings that depend on BROADCAST_CONNECTION. */
interface BroadcastConnectionSettings {
  readonly app: { readonly id: string; readonly key: string; readonly secret: string };
  readonly endpoint: PusherEndpoint;
  readonly maxRequestBytes: number;
  readonly browser: BrowserEndpoint;
}

function toReverbConnectionSettings(values: BroadcastingValues): BroadcastConnectionSettings {
  const app = toReverbCredentials(values);
  const path = values.REVERB_SERVER_PATH;
  const { REVERB_HOST: host, REVERB_SCHEME: scheme } = values;
  const port = values.REVERB_PORT ?? values.REVERB_SERVER_PORT;
  return {
    app,
    endpoint: { host, port, scheme, path },
    maxRequestBytes: values.REVERB_MAX_REQUEST_SIZE,
    browser: {
      key: values.VITE_REVERB_APP_KEY ?? app.key,
      host: values.VITE_REVERB_HOST ?? (host === 'localhost' ? undefined : host),
      port: values.VITE_REVERB_PORT ?? port,
      scheme: values.VITE_REVERB_SCHEME ?? scheme,
      path,
    },
  };
}

function toPusherConnectionSettings(values: BroadcastingValues): BroadcastConnectionSettings {
  const { PUSHER_APP_CLUSTER: cluster, PUSHER_HOST: host } = values;
  const { PUSHER_PORT: port, PUSHER_SCHEME: scheme } = values;
  const key = values.PUSHER_APP_KEY ?? '';
  return {
    app: { id: values.PUSHER_APP_ID ?? '', key, secret: values.PUSHER_APP_SECRET ?? '' },
    endpoint: { host: host ?? `api-${cluster}.pusher.com`, port, scheme, path: '' },
    maxRequestBytes: PUSHER_MAX_REQUEST_BYTES,
    browser: {
      key,
      host: values.VITE_PUSHER_HOST ?? host ?? `ws-${cluster}.pusher.com`,
      port: values.VITE_PUSHER_PORT ?? port,
      scheme: values.VITE_PUSHER_SCHEME ?? scheme,
      path: '',
    },
  };
}
