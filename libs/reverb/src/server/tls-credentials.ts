import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';

/** What a server proves with that it is who clients asked for. */
export interface TlsCredentials {
  /** PEM: the certificate of the server, then those between it and a root. */
  readonly cert: string | Buffer;
  /** PEM, without a passphrase. */
  readonly key: string | Buffer;
}

/** A certificate or a key cannot be read, is none, or the two do not belong together. */
export class InvalidTlsCredentials extends Error {
  readonly code = 'INVALID_TLS_CREDENTIALS';

  /** @param part - which of the two is to blame; the certificate when they do not match */
  constructor(
    readonly part: keyof TlsCredentials,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = 'InvalidTlsCredentials';
  }
}

const MISMATCH = 'ERR_OSSL_X509_KEY_VALUES_MISMATCH';
const NOT_PEM = {
  cert: 'holds no certificate as PEM',
  key: 'holds no key as PEM without a passphrase',
};

/** @throws InvalidTlsCredentials */
export function readTlsFiles(certPath: string, keyPath: string): TlsCredentials {
  const credentials = { cert: read('cert', certPath), key: read('key', keyPath) };
  validateTlsCredentials(credentials);
  return credentials;
}

/** @throws InvalidTlsCredentials */
export function validateTlsCredentials({ cert, key }: TlsCredentials): void {
  attempt('cert', () => createSecureContext({ cert }));
  attempt('key', () => createSecureContext({ key }));
  attempt('cert', () => createSecureContext({ cert, key }));
}

function read(part: keyof TlsCredentials, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InvalidTlsCredentials(part, (cause as Error).message, { cause });
  }
}

function attempt(part: keyof TlsCredentials, use: () => unknown): void {
  try {
    use();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const problem = code === MISMATCH ? 'the key is not that of the certificate' : NOT_PEM[part];
    throw new InvalidTlsCredentials(part, problem, { cause });
  }
}
