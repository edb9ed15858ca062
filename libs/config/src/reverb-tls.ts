import { resolve } from 'node:path';
import type { ReverbConfig } from './config';
import type { ConfigProblem } from './config-error';
import type { ParsedEnvironment } from './parse-environment';
import type { Variables } from './variables';

/** One file without the other, or publishers that would speak HTTP with a server that speaks TLS. */
export function reverbTlsProblems({ values, isSet }: ParsedEnvironment): ConfigProblem[] {
  const [hasCert, hasKey] = [isSet('REVERB_TLS_CERT'), isSet('REVERB_TLS_KEY')];
  if (hasCert && !hasKey)
    return [{ name: 'REVERB_TLS_KEY', message: 'is required with REVERB_TLS_CERT' }];
  if (hasKey && !hasCert)
    return [{ name: 'REVERB_TLS_CERT', message: 'is required with REVERB_TLS_KEY' }];
  // With a port of its own there is something in between, which may do as it likes.
  if (hasCert && !isSet('REVERB_PORT') && values.REVERB_SCHEME === 'http')
    return [{ name: 'REVERB_SCHEME', message: 'must be https with REVERB_TLS_CERT' }];
  return [];
}

export function toReverbTls(values: Variables, directory: string): ReverbConfig['server']['tls'] {
  const { REVERB_TLS_CERT: cert, REVERB_TLS_KEY: key } = values;
  if (cert === undefined || key === undefined) return undefined;
  return { certFile: resolve(directory, cert), keyFile: resolve(directory, key) };
}
