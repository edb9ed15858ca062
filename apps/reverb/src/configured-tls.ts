import type { ReverbConfig } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import { InvalidTlsCredentials, readTlsFiles, type TlsCredentials } from '@giftspire/reverb';

const VARIABLES = { cert: 'REVERB_TLS_CERT', key: 'REVERB_TLS_KEY' } as const;

/**
 * Certificate and key of the configured files; undefined when there are none.
 *
 * @throws StartFailure naming the variable to change
 */
export function configuredTls({ server: { tls } }: ReverbConfig): TlsCredentials | undefined {
  if (tls === undefined) return undefined;
  try {
    return readTlsFiles(tls.certFile, tls.keyFile);
  } catch (cause) {
    if (!(cause instanceof InvalidTlsCredentials)) throw cause;
    throw new StartFailure(`${VARIABLES[cause.part]}: ${cause.message}`, { cause });
  }
}
