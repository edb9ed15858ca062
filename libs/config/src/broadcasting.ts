import type { BroadcastConfig } from './config';
import type { Variables } from './variables';

/** Pusher documents no limit of its own for a whole request; each payload is limited anyway. */
const PUSHER_MAX_REQUEST_BYTES = 1_048_576;

type Connection = Omit<BroadcastConfig, 'connection' | 'encryptionMasterKey'>;

/** Where events go. The connections `log` and `null` send nothing; browsers may subscribe at Reverb all the same. */
export function toBroadcasting(values: Variables): BroadcastConfig {
  const connection = values.BROADCAST_CONNECTION;
  return {
    connection,
    encryptionMasterKey: values.BROADCAST_ENCRYPTION_MASTER_KEY,
    ...(connection === 'pusher' ? toPusher(values) : toReverb(values)),
  };
}

/** The application that the WebSocket server and who publishes to it agree on. */
export function reverbApp(values: Variables): BroadcastConfig['app'] {
  return {
    id: values.REVERB_APP_ID ?? '',
    key: values.REVERB_APP_KEY ?? '',
    secret: values.REVERB_APP_SECRET ?? '',
  };
}

function toReverb(values: Variables): Connection {
  const app = reverbApp(values);
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

function toPusher(values: Variables): Connection {
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
