import type { ReverbConfig } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import {
  InvalidAppsFile,
  InvalidTlsCredentials,
  readAppsFile,
  readTlsFiles,
  type ReverbApp,
  type ReverbOptions,
  type TlsCredentials,
} from '@giftspire/reverb';

/** Environment variables with the paths of the TLS files; error messages start with them. */
const TLS_VARIABLES = { cert: 'REVERB_TLS_CERT', key: 'REVERB_TLS_KEY' } as const;

/**
 * Returns the app of the environment variables and the apps of `REVERB_APPS_FILE`, which it reads. An app of the file
 * replaces that of the environment if both have the same id.
 *
 * @throws StartFailure if the file cannot be used; the message starts with the name of the variable
 */
export function readConfiguredApps(config: ReverbConfig): ReverbApp[] {
  const { app } = config;
  const appsOfFile = config.appsFile === undefined ? [] : readAppsFileOrFailStart(config.appsFile);
  if (appsOfFile.some(({ id }) => id === app.id)) return appsOfFile;
  return [app, ...appsOfFile];
}

/**
 * Reads the certificate and key files. @returns undefined if no files are configured
 *
 * @throws StartFailure if a file cannot be used; the message starts with the name of its variable
 */
export function readConfiguredTls({ server: { tls } }: ReverbConfig): TlsCredentials | undefined {
  if (tls === undefined) return undefined;
  try {
    return readTlsFiles(tls.certFile, tls.keyFile);
  } catch (cause) {
    if (!(cause instanceof InvalidTlsCredentials)) throw cause;
    throw new StartFailure(`${TLS_VARIABLES[cause.part]}: ${cause.message}`, { cause });
  }
}

/**
 * Converts the configuration to the options of the server, except those for TLS and logging. Reads the apps file.
 *
 * @throws StartFailure if the apps file cannot be used
 */
export function readReverbOptions(config: ReverbConfig): ReverbOptions {
  return {
    apps: readConfiguredApps(config),
    path: config.server.path,
    scaling: config.scaling,
    ...config.options,
  };
}

/** Reads the apps file. @throws StartFailure instead of InvalidAppsFile, with the variable's name in the message */
function readAppsFileOrFailStart(path: string): ReverbApp[] {
  try {
    return readAppsFile(path);
  } catch (cause) {
    if (!(cause instanceof InvalidAppsFile)) throw cause;
    throw new StartFailure(`REVERB_APPS_FILE: ${cause.message}`, { cause });
  }
}
