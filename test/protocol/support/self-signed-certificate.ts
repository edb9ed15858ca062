import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** True when the `openssl` command, which creates the certificates, is installed. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** A self-signed certificate for localhost and its key, as PEM files in a temporary folder. */
export class SelfSignedCertificate {
  readonly certFile: string;
  readonly keyFile: string;

  /** Runs `openssl` and writes the files. @param commonName - subject of the certificate @throws Error when `openssl` fails */
  constructor(commonName: string) {
    const folder = mkdtempSync(join(tmpdir(), 'giftspire-tls-'));
    this.certFile = join(folder, 'cert.pem');
    this.keyFile = join(folder, 'key.pem');
    const { status, stderr } = spawnSync('openssl', [
      ...['req', '-x509', '-nodes', '-days', '2', '-newkey', 'ec'],
      ...['-pkeyopt', 'ec_paramgen_curve:prime256v1', '-subj', `/CN=${commonName}`],
      ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
      ...['-keyout', this.keyFile, '-out', this.certFile],
    ]);
    if (status !== 0) throw new Error(`openssl: ${stderr.toString()}`);
  }

  get cert(): Buffer {
    return readFileSync(this.certFile);
  }

  get key(): Buffer {
    return readFileSync(this.keyFile);
  }
}
