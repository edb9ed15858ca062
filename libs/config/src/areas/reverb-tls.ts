import { resolve } from 'node:path';
import { defineArea, type FindProblems, type ValuesOf } from '../area';
import { optionalTextSchema } from '../variable-schemas';
import type { reverbServerArea } from './reverb-server';

export const reverbTlsArea = defineArea({
  title: 'TLS of the WebSocket server',
  introduction:
    'With both files the server accepts only wss and https. The files are reloaded on SIGHUP.',
  variables: {
    REVERB_TLS_CERT: optionalTextSchema().meta({
      description: 'PEM file with the certificate and its intermediate certificates.',
      example: '/etc/ssl/socket.example.com.pem',
    }),
    REVERB_TLS_KEY: optionalTextSchema().meta({
      description: 'PEM file with the private key.',
      example: '/etc/ssl/private/socket.example.com.key',
    }),
  },
});

type ReverbTlsValues = ValuesOf<typeof reverbTlsArea>;

export const findReverbTlsProblems: FindProblems<
  ReverbTlsValues & Pick<ValuesOf<typeof reverbServerArea>, 'REVERB_PORT' | 'REVERB_SCHEME'>
> = ({ values, isSet }) => {
  const [hasCert, hasKey] = [isSet('REVERB_TLS_CERT'), isSet('REVERB_TLS_KEY')];
  if (hasCert && !hasKey)
    return [{ name: 'REVERB_TLS_KEY', message: 'is required with REVERB_TLS_CERT' }];
  if (hasKey && !hasCert)
    return [{ name: 'REVERB_TLS_CERT', message: 'is required with REVERB_TLS_KEY' }];
  // With REVERB_PORT publishers connect to a proxy, which may accept plain HTTP: no problem then.
  if (hasCert && !isSet('REVERB_PORT') && values.REVERB_SCHEME === 'http')
    return [{ name: 'REVERB_SCHEME', message: 'must be https with REVERB_TLS_CERT' }];
  return [];
};

/** Returns the absolute paths of the PEM files, or undefined without TLS. */
export function toReverbTlsConfig(values: ReverbTlsValues, directory: string) {
  const { REVERB_TLS_CERT: cert, REVERB_TLS_KEY: key } = values;
  if (cert === undefined || key === undefined) return undefined;
  return { certFile: resolve(directory, cert), keyFile: resolve(directory, key) };
}
