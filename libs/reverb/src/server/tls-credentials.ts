import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';

/** The certificate and private key of a TLS server. */
export interface TlsCredentials {
  /** PEM: the certificate of the server, followed by the intermediate certificates. */
  readonly cert: string | Buffer;
  /** PEM of the private key, without a passphrase. */
  readonly key: string | Buffer;
}

/** Error for a certificate or key that cannot be read or is invalid, or if they do not match. */
export class InvalidTlsCredentials extends Error {
  readonly code = 'INVALID_TLS_CREDENTIALS';

  /** @param part - the part that is invalid; the certificate if they do not match */
  constructor(
    readonly part: keyof TlsCredentials,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = 'InvalidTlsCredentials';
  }
}

const KEY_MISMATCH_CODE = 'ERR_OSSL_X509_KEY_VALUES_MISMATCH';
const NOT_PEM_MESSAGES = {
  cert: 'holds no certificate as PEM',
  key: 'holds no key as PEM without a passphrase',
};

/**
 * Reads and validates a certificate and a key from PEM files.
 *
 * @throws InvalidTlsCredentials when a file cannot be read, is invalid, or they do not match
 */
export function readTlsFiles(certPath: string, keyPath: string): TlsCredentials {
  const credentials = { cert: readPemFile('cert', certPath), key: readPemFile('key', keyPath) };
  validateTlsCredentials(credentials);
  return credentials;
}

/**
 * Checks that OpenSSL accepts certificate and key, and that they match.
 *
 * @throws InvalidTlsCredentials when they do not
 */
export function validateTlsCredentials({ cert, key }: TlsCredentials): void {
  assertAcceptedByOpenSsl('cert', () => createSecureContext({ cert }));
  assertAcceptedByOpenSsl('key', () => createSecureContext({ key }));
  assertAcceptedByOpenSsl('cert', () => createSecureContext({ cert, key }));
}

function readPemFile(part: keyof TlsCredentials, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InvalidTlsCredentials(part, (cause as Error).message, { cause });
  }
}

/** Calls `use`. @throws InvalidTlsCredentials of `part` when `use` throws, because OpenSSL rejects the credentials */
function assertAcceptedByOpenSsl(part: keyof TlsCredentials, use: () => unknown): void {
  try {
    use();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const problem =
      code === KEY_MISMATCH_CODE
        ? 'the key is not that of the certificate'
        : NOT_PEM_MESSAGES[part];
    throw new InvalidTlsCredentials(part, problem, { cause });
  }
}
